package uk.homeward.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.assessment.AssessmentFact.AssessmentCorrected;
import uk.homeward.audit.Change;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Puts right what an assessment found, and decides it anew; what stood there stays readable in the trail. */
@Service
@Transactional
public class AssessmentCorrections {

    private final AssessmentStore store;
    private final Eligibility eligibility;
    private final DecisionLetters letters;

    AssessmentCorrections(AssessmentStore store, Eligibility eligibility, DecisionLetters letters) {
        this.store = store;
        this.eligibility = eligibility;
        this.letters = letters;
    }

    /**
     * @throws Conflict if it would turn the decision round: that takes a new assessment, since the person has the old one
     *     in writing
     */
    public void correct(String reference, AssessmentCorrection correction) {
        String why = Wording.required("reason", "The reason", correction.reason(), "Say why it is corrected.");
        Assessment assessment = store.load(reference);
        Findings was = assessment.expectFound();
        List<Change> changes = new ArrayList<>();
        LocalDate on = day(assessment, was, correction, changes);
        CorrectedNeeds corrected =
                CorrectedNeeds.of(assessment.needs(), correction.need(), new NeedCheck(eligibility.jurisdiction()));
        List<JudgedNeed> needs = corrected.needs();
        changes.addAll(corrected.changes());
        if (changes.isEmpty()) {
            throw new Refusal("This is what stands on the record already. Fill in what is wrong.");
        }
        Verdict verdict = eligibility.verdict(
                was.test() == null ? NationalTest.NOT_ASKED : was.test(),
                needs.stream().map(JudgedNeed::need).toList());
        if (verdict.eligible() != was.eligible()) {
            throw new Conflict(
                    "With this the needs would %s eligible, and the person has the other decision in writing. Ask for a new assessment; it decides."
                            .formatted(verdict.eligible() ? "be" : "not be"));
        }
        List<JudgedNeed> judged = needs.stream()
                .map(need -> eligibility.judge(need.need(), verdict, need.toldOn()))
                .toList();
        assessment.correct(was.completeOn(on).judged(verdict, eligibility.personalCareBy(judged, on)), judged);
        store.keep(assessment);
        changes.forEach(change ->
                store.announce(new AssessmentCorrected(reference, assessment.packageReference(), change, why)));
        letters.write(assessment);
    }

    private LocalDate day(Assessment assessment, Findings was, AssessmentCorrection correction, List<Change> changes) {
        LocalDate right = correction.assessedOn();
        if (right == null || right.equals(was.assessedOn())) {
            return was.assessedOn();
        }
        LocalDate on = AssessmentDays.assessedOn(right, assessment.asking().askedOn(), store.today());
        changes.add(new Change("Assessment complete on", Wording.day(was.assessedOn()), Wording.day(on)));
        return on;
    }
}
