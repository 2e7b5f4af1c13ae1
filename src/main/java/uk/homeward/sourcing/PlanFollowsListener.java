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
import uk.homeward.refusal.Wording;

/** Where another plan is agreed than the one that was looked for, somebody arranges it with whoever gives the care. */
@Component
@Transactional
class PlanFollowsListener {

    private final CarePackageService packages;
    private final FollowUpService followUps;

    PlanFollowsListener(CarePackageService packages, FollowUpService followUps) {
        this.packages = packages;
        this.followUps = followUps;
    }

    @EventListener
    public void on(PlanFollowed fact) {
        PackageView carePackage = packages.find(fact.reference());
        PackageApproval approval = fact.approval();
        LocalDate from = approval.countsFrom();
        followUps.open(new FollowUpRequest(
                approval.planReference(),
                fact.reference(),
                carePackage.personReference(),
                FollowUpCause.PLAN_FOLLOWS,
                from == null ? approval.approvedOn() : from,
                from == null
                        ? "Another plan was agreed while somebody is looked for: tell whoever offers what has changed."
                        : "From %s another plan counts: arrange it with whoever gives the care."
                                .formatted(Wording.day(from))));
    }
}
