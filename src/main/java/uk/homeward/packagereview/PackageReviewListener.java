package uk.homeward.packagereview;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageApproval;
import uk.homeward.carepackage.PackageFact.PackageClosed;
import uk.homeward.carepackage.PackageFact.PackageGoesOn;
import uk.homeward.carepackage.PackageFact.PackageStarted;
import uk.homeward.carepackage.PackageFact.PlanFollowed;
import uk.homeward.carepackage.PackageFact.StartCorrected;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.carepackage.PackageView;

/** What happens to a package counts for its reviews. */
@Component
@Transactional
class PackageReviewListener {

    private final PackageReviewDiary diary;
    private final PackageReviewRequests requests;
    private final PackageReviewProposals proposals;
    private final CarePackageService packages;
    private final RunningPayments payments;

    PackageReviewListener(
            PackageReviewDiary diary,
            PackageReviewRequests requests,
            PackageReviewProposals proposals,
            CarePackageService packages,
            RunningPayments payments) {
        this.diary = diary;
        this.requests = requests;
        this.proposals = proposals;
        this.packages = packages;
        this.payments = payments;
    }

    /** Before the payments that were made already: they are counted for a package that is on record here. */
    @EventListener
    @Order(0)
    public void on(PackageStarted fact) {
        PackageView started = packages.find(fact.reference());
        diary.started(
                fact.reference(),
                started.personReference(),
                fact.startedOn(),
                started.directPayment() ? fact.startedOn() : null);
    }

    @EventListener
    public void on(StartCorrected fact) {
        diary.startCorrected(fact.reference(), fact.startedOn());
    }

    @EventListener
    public void on(PlanFollowed fact) {
        PackageApproval approval = fact.approval();
        LocalDate from = approval.countsFrom() == null ? approval.approvedOn() : approval.countsFrom();
        diary.planChanged(fact.reference(), from, approval.directPayment() || payments.runs(fact.reference()));
    }

    /** Before the care itself goes on: the package lives in the engine again. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    public void on(PackageGoesOn fact) {
        if (fact.status() == PackageStatus.ACTIVE) {
            diary.goesOn(fact.reference());
            requests.again(fact.reference());
            proposals.again(fact.reference());
        }
    }

    /** Before the package itself ends in the engine: each of its reviews is ended with its reason. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    public void on(PackageClosed fact) {
        proposals.overtake(fact.reference(), "", PackageReviewDiary.OVER);
        diary.over(fact.reference());
    }
}
