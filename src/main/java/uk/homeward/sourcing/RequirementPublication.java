package uk.homeward.sourcing;

import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.framework.ContractView;
import uk.homeward.framework.FrameworkService;
import uk.homeward.framework.ProviderTerms;
import uk.homeward.sourcing.SourcingFact.AwardMade;

/** Announces a requirement to those who may answer it, or to the one that wrote the plan. */
@Service
@Transactional
public class RequirementPublication {

    private final RequirementStore store;
    private final CarePackageService packages;
    private final FrameworkService framework;
    private final OfferCheck check;

    RequirementPublication(
            RequirementStore store, CarePackageService packages, FrameworkService framework, OfferCheck check) {
        this.store = store;
        this.packages = packages;
        this.framework = framework;
        this.check = check;
    }

    public NextStep publish(String reference) {
        Requirement requirement = store.take(reference);
        String planner = requirement.terms().planner();
        if (requirement.status() == RequirementStatus.AWARDED) {
            requirement.awards().awaiting().forEach(award -> announceAgain(requirement, award));
        } else if (planner != null && requirement.awards().all().isEmpty() && check.mayStart(planner, requirement)) {
            ProviderTerms terms = framework.terms(planner).orElseThrow();
            ContractView contract = Objects.requireNonNull(terms.contract());
            requirement.awardToPlanner(
                    framework.standing(planner).name(), contract.ratePerHour(), Actor.name(), store.now(requirement));
            store.keep(requirement);
            store.announce(new AwardMade(
                    reference, requirement.packageReference(), planner, "It wrote the plan with the person."));
            packages.starting(requirement.packageReference());
        } else {
            store.announceSearch(requirement);
        }
        return NextStep.of(requirement);
    }

    private void announceAgain(Requirement requirement, Award award) {
        store.announce(new AwardMade(
                requirement.reference(),
                requirement.packageReference(),
                award.providerName(),
                requirement.handOver() ? "The joint review was held again." : "The death was told by mistake."));
    }
}
