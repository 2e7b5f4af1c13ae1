package uk.homeward.delivery;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.delivery.DeliveryFact.SuccessorWanted;
import uk.homeward.sourcing.SourcingLookup;

/** Somebody else is looked for who gives the care for good, while somebody gives it meanwhile. */
@Service
public class SuccessorSearch {

    private final CarePackageService packages;
    private final SourcingLookup sourcing;
    private final ApplicationEventPublisher facts;

    SuccessorSearch(CarePackageService packages, SourcingLookup sourcing, ApplicationEventPublisher facts) {
        this.packages = packages;
        this.sourcing = sourcing;
        this.facts = facts;
    }

    /** Nothing where somebody is looked for already, or where this council has agreed no plan. */
    @Transactional
    public void look(String packageReference) {
        boolean given = packages.find(packageReference).status() == PackageStatus.ACTIVE;
        if (given && !sourcing.isSearching(packageReference)) {
            facts.publishEvent(new SuccessorWanted(packageReference));
        }
    }
}
