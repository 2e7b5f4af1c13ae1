package uk.homeward.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.assessment.Around.CarersAssessment;
import uk.homeward.assessment.AssessmentFact.CarersAssessmentWanted;
import uk.homeward.assessment.AssessmentFact.CommunityWanted;
import uk.homeward.assessment.AssessmentFact.DecisionsTold;
import uk.homeward.assessment.AssessmentFact.NeedNoted;
import uk.homeward.assessment.AssessmentFact.NeedTakenOff;
import uk.homeward.assessment.AssessmentFact.NeedsAssessed;
import uk.homeward.assessment.AssessmentFact.SafeguardingConcernRaised;
import uk.homeward.audit.Actor;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.council.CouncilProfile;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Needs are written down one by one, and decided together. */
@Service
@Transactional
public class NeedsService {

    /** @param eligible whether support may follow */
    public record Decided(boolean eligible, boolean nightSupportNeeded, boolean communityWanted) {}

    private final AssessmentStore store;
    private final Eligibility eligibility;
    private final VoiceCheck voices;
    private final CarePackageService packages;
    private final CouncilProfile council;
    private final DecisionLetters letters;

    NeedsService(
            AssessmentStore store,
            Eligibility eligibility,
            VoiceCheck voices,
            CarePackageService packages,
            CouncilProfile council,
            DecisionLetters letters) {
        this.store = store;
        this.eligibility = eligibility;
        this.voices = voices;
        this.packages = packages;
        this.council = council;
        this.letters = letters;
    }

    /** One part of life; what was written of it before makes way. */
    public void note(String reference, Need typed) {
        Need need = new NeedCheck(eligibility.jurisdiction()).checked(typed);
        Assessment assessment = store.load(reference);
        assessment.note(need);
        store.keep(assessment);
        store.announce(new NeedNoted(reference, assessment.packageReference(), outcome(need.outcome())));
    }

    public void takeOff(String reference, @Nullable SpecifiedOutcome typed) {
        SpecifiedOutcome outcome = outcome(typed);
        Assessment assessment = store.load(reference);
        assessment.takeOff(outcome);
        store.keep(assessment);
        store.announce(new NeedTakenOff(reference, assessment.packageReference(), outcome));
    }

    /** @return what follows from it */
    public Decided complete(String reference, AssessmentAnswers answers) {
        Assessment assessment = store.load(reference);
        LocalDate on = Eligibility.day(
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
        LocalDate toldOn = told(answers.toldOn(), on);
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
        announce(assessment, found, late);
        letters.write(assessment);
        return new Decided(
                verdict.eligible(),
                Boolean.TRUE.equals(found.setting().nightSupportNeeded()),
                Boolean.TRUE.equals(found.reasons().community()));
    }

    private void announce(Assessment assessment, Findings found, @Nullable String late) {
        String reference = assessment.reference();
        String caseReference = assessment.packageReference();
        store.announce(new NeedsAssessed(
                reference, caseReference, found.assessedOn(), found.eligible(), found.ground(), late));
        String raised = found.around().safeguardingReference();
        if (Boolean.TRUE.equals(found.around().safeguardingConcern()) && raised != null) {
            store.announce(new SafeguardingConcernRaised(reference, caseReference, raised));
        }
        if (found.around().carersAssessment() == CarersAssessment.OFFERED_AND_WANTED) {
            store.announce(new CarersAssessmentWanted(reference, caseReference));
        }
        if (Boolean.TRUE.equals(found.reasons().community())) {
            store.announce(new CommunityWanted(reference, caseReference));
        }
        if (!found.eligible()) {
            closeDraft(caseReference);
        }
    }

    private void closeDraft(String packageReference) {
        if (packages.find(packageReference).status() == PackageStatus.DRAFT) {
            packages.close(packageReference, PackageEnd.NOT_ELIGIBLE, null);
        }
    }

    /** The person was told which needs the council meets, and which not (ELO-19). */
    public void tell(String reference, @Nullable LocalDate toldOn) {
        LocalDate on = Wording.answered("toldOn", toldOn, "Give the day on which the person was told.");
        Assessment assessment = store.load(reference);
        var unused = notAhead(on);
        var news = assessment.tell(on);
        store.keep(assessment);
        store.announce(new DecisionsTold(reference, assessment.packageReference(), on));
    }

    private @Nullable LocalDate told(@Nullable LocalDate given, LocalDate assessedOn) {
        if (given == null) {
            return null;
        }
        if (given.isBefore(assessedOn)) {
            throw new Refusal(
                    "toldOn",
                    "The assessment was complete on %s. The person cannot have been told before."
                            .formatted(Wording.day(assessedOn)));
        }
        return notAhead(given);
    }

    private LocalDate notAhead(LocalDate day) {
        if (day.isAfter(store.today())) {
            throw new Refusal("toldOn", "This day lies ahead. Give the day on which the person was told.");
        }
        return day;
    }

    private static SpecifiedOutcome outcome(@Nullable SpecifiedOutcome typed) {
        return Wording.answered("outcome", typed, "Choose which part of life this is about.");
    }
}
