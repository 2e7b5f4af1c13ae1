package uk.homeward.packageend;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import uk.homeward.audit.Actor;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageCost;
import uk.homeward.carepackage.PackageFact.EndCorrected;
import uk.homeward.carepackage.PackageFact.PackageClosed;
import uk.homeward.carepackage.PackageFact.PackageGoesOn;
import uk.homeward.carepackage.PackageView;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.followup.FollowUpRequest;
import uk.homeward.followup.FollowUpService;
import uk.homeward.packageend.PackageEndFact.PackageCounted;
import uk.homeward.packageend.PackageEndFact.PackageEndDecided;
import uk.homeward.reference.Reference;

/** However a package ended: when all of it is over, what it came to is counted, and what is not over is said. */
@Component
class PackageClosure {

    private static final String OVER = "The package is over.";

    private final PackageEndings endings;
    private final CarePackageService packages;
    private final List<PackageCost> costs;
    private final OpenThingsOfPackage open;
    private final FollowUpService followUps;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    PackageClosure(
            PackageEndings endings,
            CarePackageService packages,
            List<PackageCost> costs,
            OpenThingsOfPackage open,
            FollowUpService followUps,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.endings = endings;
        this.packages = packages;
        this.costs = costs;
        this.open = open;
        this.followUps = followUps;
        this.facts = facts;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(PackageClosed fact) {
        followUps.caseOver(fact.reference(), OVER);
    }

    /** Last of all, in the transaction that closes it: whatever is open then stays open. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    @Order(Ordered.LOWEST_PRECEDENCE)
    @Transactional
    public void count(PackageClosed fact) {
        PackageView carePackage = packages.find(fact.reference());
        if (carePackage.approvedOn() == null) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        PackageEnding ended = ended(fact, today);
        String left = open.sentence(fact.reference());
        count(ended, carePackage, fact.endedOn(), left);
        if (left != null) {
            followUps.open(new FollowUpRequest(
                    ended.reference(),
                    fact.reference(),
                    carePackage.personReference(),
                    FollowUpCause.PACKAGE_LEFT_OPEN,
                    today,
                    left));
        }
    }

    /** What was decided and not closed makes way for what has happened. */
    private PackageEnding ended(PackageClosed fact, LocalDate today) {
        long number = Reference.PACKAGE.id(fact.reference());
        PackageEnding standing = endings.findStanding(number).orElse(null);
        if (standing != null && standing.isClosed()) {
            return standing;
        }
        if (standing != null) {
            standing.overtake();
            endings.saveAndFlush(standing);
        }
        return PackageEnding.happened(number, fact.end(), fact.endedOn(), today, Actor.name());
    }

    private void count(PackageEnding ended, PackageView carePackage, LocalDate lastDay, @Nullable String left) {
        String reference = carePackage.reference();
        LocalDate first = carePackage.startedOn();
        long cost = costs.stream()
                .mapToLong(room -> room.penceUntil(reference, lastDay))
                .sum();
        int days = first == null ? 0 : (int) ChronoUnit.DAYS.between(first, lastDay) + 1;
        ended.count(lastDay, cost, days, left);
        endings.saveAndFlush(ended);
        facts.publishEvent(new PackageCounted(reference, cost, days, left));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    @Transactional
    public void on(EndCorrected fact) {
        endings.findStanding(Reference.PACKAGE.id(fact.reference()))
                .ifPresent(ended -> count(
                        ended,
                        packages.find(fact.reference()),
                        fact.lastDay(),
                        ended.view().leftOpen()));
    }

    /** The package lives in the engine again by then: what had been decided before stands again, with its task. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    @Transactional
    public void on(PackageGoesOn fact) {
        LocalDate today = LocalDate.now(clock);
        followUps.caseGoesOn(fact.reference(), OVER);
        List<PackageEnding> all = endings.findByPackageIdOrderByIdDesc(Reference.PACKAGE.id(fact.reference()));
        all.stream().filter(PackageEnding::isClosed).forEach(closed -> {
            closed.withdraw(null, today, Actor.name());
            endings.saveAndFlush(closed);
            followUps.noLongerAsked(closed.reference(), "The package goes on.");
        });
        all.stream().filter(PackageEnding::wasOvertaken).findFirst().ifPresent(decided -> {
            decided.stand();
            endings.saveAndFlush(decided);
            PackageEndView view = decided.view();
            facts.publishEvent(new PackageEndDecided(
                    fact.reference(), view.end(), view.lastDay(), String.valueOf(view.reasons())));
        });
    }
}
