package uk.homeward.nightsupport;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.assessment.AssessedNeeds;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.carepackage.PackageFact.PackageClosed;
import uk.homeward.carepackage.PackageFact.PackageGoesOn;
import uk.homeward.nightsupport.NightFact.NightSupportEnded;
import uk.homeward.nightsupport.NightFact.NightSupportGoesOn;
import uk.homeward.nightsupport.NightFact.NightTrialStopped;
import uk.homeward.nightsupport.NightTrial.TrialOutcome;
import uk.homeward.person.PersonFact.PersonDied;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;

/** Support at night is never taken away while an assessed need stands (ELO-30). */
@Service
@Transactional
public class NightEndings {

    private static final String DIED = "The person has died.";

    private final NightSupports all;
    private final NightStore store;
    private final AssessmentService assessments;

    NightEndings(NightSupports all, NightStore store, AssessmentService assessments) {
        this.all = all;
        this.store = store;
        this.assessments = assessments;
    }

    /** @throws Conflict while the last assessment says that support is needed at night */
    public void end(String reference, @Nullable String reason) {
        String why =
                Wording.required("reason", "The reason", reason, "Say why no support is needed at night any more.");
        NightSupport support = store.load(reference);
        if (assessments
                .latestOf(support.packageReference())
                .filter(AssessedNeeds::nightSupportNeeded)
                .isPresent()) {
            throw new Conflict(
                    "The last assessment found that support is needed at night, so it goes on. Ask for a new assessment"
                            + " if that is not so any more.");
        }
        stopTrial(support, why);
        support.end(store.today(), why);
        keepEnded(support, why);
    }

    /** The package is over, nights with it. */
    @EventListener
    public void on(PackageClosed fact) {
        all.findByPackageReferenceOrderByOpenedOnDescAssessmentReferenceDesc(fact.reference()).stream()
                .filter(NightSupport::isLive)
                .forEach(support -> endWithPackage(
                        support,
                        fact.end() == PackageEnd.PERSON_DIED
                                ? DIED
                                : "The package is over: %s."
                                        .formatted(fact.end().label())));
    }

    @EventListener
    public void on(PersonDied death) {
        all.findLive(death.reference()).forEach(support -> endWithPackage(support, DIED));
    }

    /** That was a mistake: what there was at night is there again. A trial that was stopped stays stopped. */
    @EventListener
    public void on(PackageGoesOn fact) {
        all.findByPackageReferenceOrderByOpenedOnDescAssessmentReferenceDesc(fact.reference()).stream()
                .filter(NightSupport::endedWithPackage)
                .forEach(support -> {
                    support.goOn();
                    store.keep(support);
                    store.announce(new NightSupportGoesOn(support.assessmentReference(), support.packageReference()));
                });
    }

    private void endWithPackage(NightSupport support, String why) {
        stopTrial(support, why);
        support.endWithPackage(store.today(), why);
        keepEnded(support, why);
    }

    private void stopTrial(NightSupport support, String why) {
        if (support.tries()) {
            support.endTrial(TrialOutcome.STOPPED, store.today(), why);
            store.announce(new NightTrialStopped(support.assessmentReference(), support.packageReference(), why));
        }
    }

    private void keepEnded(NightSupport support, String why) {
        store.keep(support);
        store.announce(new NightSupportEnded(support.assessmentReference(), support.packageReference(), why));
    }
}
