package uk.homeward.carepackage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.followup.FollowUpRequest;
import uk.homeward.followup.FollowUpService;
import uk.homeward.person.EndedByDeath;
import uk.homeward.person.PersonFact.DeathWithdrawn;
import uk.homeward.person.PersonFact.PersonDied;

/** Death ends a package, a draft too; where it was told by mistake, the package stands as it stood. */
@Component
class PackageDeathListener implements EndedByDeath {

    private final CarePackageService packages;
    private final CarePackages all;
    private final FollowUpService followUps;
    private final Clock clock;

    PackageDeathListener(CarePackageService packages, CarePackages all, FollowUpService followUps, Clock clock) {
        this.packages = packages;
        this.all = all;
        this.followUps = followUps;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(PersonDied death) {
        packages.endByDeath(death.reference(), death.diedOn());
    }

    /** Before the assessment, the plan and the search that stand on it. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional
    public void on(DeathWithdrawn mistake) {
        packages.goOnAfterDeath(mistake.reference(), mistake.supportWentOn())
                .filter(goesOn -> goesOn.status() == PackageStatus.ACTIVE && !mistake.supportWentOn())
                .ifPresent(this::listStoppedCare);
    }

    /** Nobody comes since the death was told: a manager has it on the list until somebody does. */
    private void listStoppedCare(PackageView carePackage) {
        followUps.open(new FollowUpRequest(
                carePackage.reference(),
                carePackage.reference(),
                carePackage.personReference(),
                FollowUpCause.DEATH_WITHDRAWN,
                LocalDate.now(clock),
                "Care stopped when the death was told: ask whoever gives care to come again, and say when they do."));
    }

    @Override
    public List<String> of(String personReference) {
        return all.endedByDeath(personReference).stream()
                .map(ended -> "Long-term package (%s)".formatted(ended.reference()))
                .toList();
    }
}
