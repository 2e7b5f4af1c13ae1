package uk.homeward.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.assessment.AssessmentFact.AssessmentDeclined;
import uk.homeward.assessment.AssessmentFact.AssessmentEndedByDeath;
import uk.homeward.assessment.AssessmentFact.AssessmentGoesOn;
import uk.homeward.assessment.AssessmentFact.AssessmentWithdrawn;
import uk.homeward.assessment.AssessmentFact.RefusalDoesNotStand;
import uk.homeward.assessment.RefusedAssessment.DutyStands;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.carepackage.PackageFact;
import uk.homeward.carepackage.PackageFact.PackageApproved;
import uk.homeward.carepackage.PackageFact.PackageClosed;
import uk.homeward.carepackage.PackageFact.PackageGoesOn;
import uk.homeward.carepackage.PackageFact.PlanFollowed;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.person.PersonFact.DeathWithdrawn;
import uk.homeward.person.PersonFact.PersonDied;
import uk.homeward.refusal.Wording;

/** How assessments end otherwise than by what they found. */
@Service
@Transactional
public class AssessmentEndings {

    private final Assessments assessments;
    private final AssessmentStore store;
    private final CarePackageService packages;

    AssessmentEndings(Assessments assessments, AssessmentStore store, CarePackageService packages) {
        this.assessments = assessments;
        this.store = store;
        this.packages = packages;
    }

    /** @param dutyStands why the council assesses all the same; nothing where the refusal holds */
    public void refuse(
            String reference, @Nullable LocalDate refusedOn, @Nullable String why, @Nullable DutyStands dutyStands) {
        Assessment assessment = store.load(reference);
        RefusedAssessment told = RefusedAssessment.of(
                refusedOn, why, dutyStands, assessment.asking().askedOn(), store.today());
        boolean over = assessment.refuse(told);
        store.keep(assessment);
        if (over) {
            store.announce(
                    new AssessmentDeclined(reference, assessment.packageReference(), told.refusedOn(), told.why()));
            closeDraft(assessment, PackageEnd.ASSESSMENT_DECLINED, told.why());
        } else if (dutyStands != null) {
            store.announce(new RefusalDoesNotStand(reference, assessment.packageReference(), dutyStands, told.why()));
        }
    }

    /** It was asked for by mistake, or is not wanted any more. */
    public void withdraw(String reference, @Nullable String reason) {
        String why = Wording.required("reason", "The reason", reason, "Say why the assessment is not wanted any more.");
        Assessment assessment = store.load(reference);
        assessment.withdraw(why, store.today());
        store.keep(assessment);
        store.announce(new AssessmentWithdrawn(reference, assessment.packageReference(), why));
        closeDraft(assessment, PackageEnd.WITHDRAWN, why);
    }

    @EventListener({PackageApproved.class, PlanFollowed.class})
    public void planAgreed(PackageFact fact) {
        assessments.findByPackageReferenceOrderByIdDesc(fact.reference()).forEach(assessment -> {
            assessment.planAgreed(store.today());
            store.keep(assessment);
        });
    }

    /** The package is over: needs of somebody who has no care from this council are not looked at any more. */
    @EventListener
    public void on(PackageClosed fact) {
        if (fact.end() == PackageEnd.PERSON_DIED) {
            return;
        }
        assessments.findByPackageReferenceOrderByIdDesc(fact.reference()).stream()
                .filter(assessment -> assessment.status().open())
                .forEach(assessment -> {
                    String why = "The package is over: %s.".formatted(fact.end().label());
                    assessment.endWithPackage(why, store.today());
                    store.keep(assessment);
                    store.announce(new AssessmentWithdrawn(assessment.reference(), fact.reference(), why));
                });
    }

    /** The end of the package was a mistake: needs are looked at on from where that stood. */
    @EventListener
    public void on(PackageGoesOn fact) {
        assessments.findByPackageReferenceOrderByIdDesc(fact.reference()).stream()
                .filter(Assessment::endedWithPackage)
                .forEach(this::goOn);
    }

    @EventListener
    public void on(PersonDied death) {
        endConnections(death);
        assessments.findOpen(death.reference()).ifPresent(assessment -> {
            assessment.die(death.diedOn());
            store.keep(assessment);
            store.announce(
                    new AssessmentEndedByDeath(assessment.reference(), assessment.packageReference(), death.diedOn()));
        });
    }

    /** Volunteers do not look for somebody who has died. */
    private void endConnections(PersonDied death) {
        assessments
                .findByPersonReferenceAndStatus(death.reference(), AssessmentStatus.NOT_ELIGIBLE)
                .forEach(assessment -> store.announce(new AssessmentEndedByDeath(
                        assessment.reference(), assessment.packageReference(), death.diedOn())));
    }

    /** It goes on where it stood. */
    @EventListener
    public void on(DeathWithdrawn mistake) {
        assessments
                .findByPersonReferenceAndStatus(mistake.reference(), AssessmentStatus.DIED)
                .forEach(this::goOn);
    }

    private void goOn(Assessment assessment) {
        assessment.goOn();
        store.keep(assessment);
        store.announce(new AssessmentGoesOn(
                assessment.reference(),
                assessment.packageReference(),
                assessment.findings().isPresent(),
                assessment
                        .findings()
                        .filter(found -> Boolean.TRUE.equals(found.setting().nightSupportNeeded()))
                        .isPresent(),
                assessment.dueBy()));
    }

    private void closeDraft(Assessment assessment, PackageEnd end, String why) {
        String reference = assessment.packageReference();
        if (packages.find(reference).status() == PackageStatus.DRAFT) {
            packages.close(reference, end, why);
        }
    }
}
