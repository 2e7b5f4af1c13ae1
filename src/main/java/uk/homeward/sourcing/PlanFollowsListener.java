package uk.homeward.sourcing;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageApproval;
import uk.homeward.carepackage.PackageFact.PlanFollowed;
import uk.homeward.carepackage.PackageView;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.followup.FollowUpRequest;
import uk.homeward.followup.FollowUpService;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Wording;
import uk.homeward.sourcing.SourcingFact.PlanTakenOver;
import uk.homeward.supportplan.AgreedPlan;
import uk.homeward.supportplan.SupportPlanService;

/** Another plan is agreed: it is looked for instead, or somebody arranges it with whoever starts or gives the care. */
@Component
@Transactional
class PlanFollowsListener {

    private final CarePackageService packages;
    private final FollowUpService followUps;
    private final SupportPlanService plans;
    private final Requirements requirements;
    private final RequirementStore store;

    PlanFollowsListener(
            CarePackageService packages,
            FollowUpService followUps,
            SupportPlanService plans,
            Requirements requirements,
            RequirementStore store) {
        this.packages = packages;
        this.followUps = followUps;
        this.plans = plans;
        this.requirements = requirements;
        this.store = store;
    }

    @EventListener
    public void on(PlanFollowed fact) {
        PackageApproval approval = fact.approval();
        LocalDate from = approval.countsFrom();
        boolean taken = (from == null || !from.isAfter(approval.approvedOn())) && takenOver(fact.reference());
        if (taken && from == null) {
            return;
        }
        PackageView carePackage = packages.find(fact.reference());
        followUps.open(new FollowUpRequest(
                approval.planReference(),
                fact.reference(),
                carePackage.personReference(),
                FollowUpCause.PLAN_FOLLOWS,
                from == null ? approval.approvedOn() : from,
                from == null
                        ? "Another plan was agreed while somebody is to start: tell whoever it is what has changed."
                        : "From %s another plan counts: arrange it with whoever gives the care."
                                .formatted(Wording.day(from))));
    }

    private boolean takenOver(String packageReference) {
        return requirements.ofPackage(Reference.PACKAGE.id(packageReference)).stream()
                .filter(requirement -> requirement.status().open())
                .findFirst()
                .map(requirement -> follow(store.take(requirement.reference())))
                .orElse(false);
    }

    private boolean follow(Requirement requirement) {
        AgreedPlan plan = plans.agreed(requirement.packageReference());
        if (!requirement.follow(requirement.terms().with(plan), NeededVisits.of(plan), store.now(requirement))) {
            return false;
        }
        store.keep(requirement);
        store.announce(new PlanTakenOver(
                requirement.reference(),
                requirement.packageReference(),
                plan.reference(),
                requirement.course().windowEndsAt()));
        return true;
    }
}
