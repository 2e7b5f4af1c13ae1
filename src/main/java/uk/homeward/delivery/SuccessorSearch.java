package uk.homeward.delivery;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.carepackage.PackageView;
import uk.homeward.delivery.DeliveryFact.SuccessorWanted;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.followup.FollowUpRequest;
import uk.homeward.followup.FollowUpService;
import uk.homeward.sourcing.SourcingLookup;

/** Somebody else is looked for who gives the care for good, while somebody gives it meanwhile. */
@Service
public class SuccessorSearch {

    private final CarePackageService packages;
    private final SourcingLookup sourcing;
    private final FollowUpService followUps;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    SuccessorSearch(
            CarePackageService packages,
            SourcingLookup sourcing,
            FollowUpService followUps,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.packages = packages;
        this.sourcing = sourcing;
        this.followUps = followUps;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * Nothing where somebody is looked for already, or where this council gives nothing. Where the plan was agreed before
     * Homeward was there, nobody could say what is looked for: a manager sees to a plan.
     */
    @Transactional
    public void look(String packageReference) {
        PackageView carePackage = packages.find(packageReference);
        if (carePackage.status() != PackageStatus.ACTIVE || sourcing.isSearching(packageReference)) {
            return;
        }
        if (carePackage.planReference() == null) {
            followUps.open(new FollowUpRequest(
                    packageReference,
                    packageReference,
                    carePackage.personReference(),
                    FollowUpCause.NO_PLAN_HERE,
                    LocalDate.now(clock),
                    "Ask for an assessment and agree a plan, or hand the visits over to somebody on the case."));
        } else {
            facts.publishEvent(new SuccessorWanted(packageReference));
        }
    }
}
