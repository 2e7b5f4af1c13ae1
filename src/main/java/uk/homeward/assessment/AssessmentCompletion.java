package uk.homeward.assessment;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.council.CouncilProfile;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** An assessment is complete: what it found is decided, told, and put in writing. */
@Service
@Transactional
public class AssessmentCompletion {

    private final AssessmentStore store;
    private final Eligibility eligibility;
    private final VoiceCheck voices;
    private final DraftPackages drafts;
    private final CouncilProfile council;
    private final DecisionLetters letters;

    AssessmentCompletion(
            AssessmentStore store,
            Eligibility eligibility,
            VoiceCheck voices,
            DraftPackages drafts,
            CouncilProfile council,
            DecisionLetters letters) {
        this.store = store;
        this.eligibility = eligibility;
        this.voices = voices;
        this.drafts = drafts;
        this.council = council;
        this.letters = letters;
    }

    /** @return what follows from it */
    public AssessmentResult complete(String reference, AssessmentAnswers answers) {
        Assessment assessment = store.load(reference);
        LocalDate on = AssessmentDays.assessedOn(
                Wording.answered("assessedOn", answers.assessedOn(), "Give the day on which it was complete."),
                assessment.asking().askedOn(),
                store.today());
        String late = Wording.lateReason("lateReason", answers.lateReason(), on, store.today(), council.lateFactDays());
        List<Need> needs = assessment.needs().stream().map(JudgedNeed::need).toList();
        if (needs.isEmpty()) {
            throw new Refusal(
                    "No need is written down yet. Open the case beside this form, write down each part of life that was"
                            + " talked about, and complete this form then.");
        }
        Voice voice = voices.checked(answers.voice(), assessment.personReference(), on);
        NationalTest test = answers.test().checked(eligibility.jurisdiction());
        Verdict verdict = eligibility.verdict(test, needs);
        LocalDate toldOn = AssessmentDays.toldOn(answers.toldOn(), on, store.today());
        List<JudgedNeed> judged = needs.stream()
                .map(need -> eligibility.judge(need, verdict, toldOn))
                .toList();
        Findings found = new Findings(
                on,
                store.today(),
                Actor.name(),
                voice,
                test,
                answers.setting().checked(),
                answers.around().checked(eligibility.jurisdiction()),
                answers.reasons().checked(verdict.eligible()),
                verdict.eligible(),
                verdict.ground(),
                eligibility.personalCareBy(judged, on));
        assessment.complete(found, judged);
        store.keep(assessment);
        new CompletionFacts(assessment, found, late).all().forEach(store::announce);
        if (!found.eligible()) {
            drafts.close(assessment.packageReference(), PackageEnd.NOT_ELIGIBLE, null);
        }
        letters.write(assessment);
        return new AssessmentResult(
                verdict.eligible(),
                Boolean.TRUE.equals(found.setting().nightSupportNeeded()),
                Boolean.TRUE.equals(found.reasons().community()));
    }
}
