package uk.homeward.assessment;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.assessment.AssessmentFact.AssessmentWithdrawn;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.carepackage.PackageFact;
import uk.homeward.carepackage.PackageFact.PackageApproved;
import uk.homeward.carepackage.PackageFact.PackageClosed;
import uk.homeward.carepackage.PackageFact.PackageGoesOn;
import uk.homeward.carepackage.PackageFact.PlanFollowed;

/** What happens to a package ends an assessment, or lets it go on. */
@Component
@Transactional
class AssessmentPackageListener {

    private final Assessments assessments;
    private final AssessmentStore store;
    private final AssessmentResumption resumption;

    AssessmentPackageListener(Assessments assessments, AssessmentStore store, AssessmentResumption resumption) {
        this.assessments = assessments;
        this.store = store;
        this.resumption = resumption;
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
                .forEach(resumption::goOn);
    }
}
