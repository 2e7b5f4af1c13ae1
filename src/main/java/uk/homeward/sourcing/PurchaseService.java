package uk.homeward.sourcing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.council.Provider;
import uk.homeward.council.Providers;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.sourcing.SourcingFact.AwardMade;
import uk.homeward.sourcing.SourcingFact.PurchaseAuthorised;
import uk.homeward.sourcing.SourcingFact.SearchedAgain;
import uk.homeward.sourcing.SourcingFact.SupportRetained;

/** Managers decide where nobody on the framework gives the care, or a purchase off it was asked for (ELO-11, ELO-40). */
@Service
@Transactional
public class PurchaseService {

    private final RequirementStore store;
    private final CarePackageService packages;
    private final RetentionDecision retention;
    private final Providers providers;

    PurchaseService(
            RequirementStore store, CarePackageService packages, RetentionDecision retention, Providers providers) {
        this.store = store;
        this.packages = packages;
        this.retention = retention;
        this.providers = providers;
    }

    public NextStep decidePurchase(String reference, PurchaseDecision decision) {
        Requirement requirement = store.take(reference);
        switch (Wording.answered("purchaseAnswer", decision.answer(), "Choose what is to happen.")) {
            case BUY -> buy(requirement, decision);
            case RETAIN -> retain(requirement, decision);
            case SEARCH_AGAIN -> {
                String reason = Wording.required(
                        "purchaseReason", "The reason", decision.purchase().reason(), "Say why it is tried again.");
                requirement.searchAgain(store.now(requirement));
                store.announce(new SearchedAgain(reference, requirement.packageReference(), reason));
                store.announceSearch(requirement);
            }
        }
        return kept(requirement);
    }

    private void buy(Requirement requirement, PurchaseDecision decision) {
        PurchaseProposal asked = requirement.purchase();
        PurchaseProposal approved =
                (asked == null ? decision.purchase() : decision.purchase().or(asked)).checked(Actor.name());
        requirement.buyOffFramework(approved, Actor.name(), store.now(requirement));
        store.announce(
                new PurchaseAuthorised(requirement.reference(), requirement.packageReference(), approved.reason()));
        packages.starting(requirement.packageReference());
    }

    private void retain(Requirement requirement, PurchaseDecision decision) {
        boolean providerAble =
                !requirement.widened() || !requirement.offers().open().isEmpty();
        RetentionReason reason = retention
                .decide(decision.endOfLife(), decision.crisisResponse(), providerAble)
                .orElseThrow(
                        () -> new Refusal(
                                "purchaseAnswer",
                                "Direct Care keeps long-term care only at the end of life, in a crisis, or where no provider is able. Search again on wider terms first."));
        Moment at = store.now(requirement);
        LocalDate until = Wording.comingDay(
                "rebrokerOn",
                decision.rebrokerOn(),
                "Give the day on which it is brokered again.",
                WorkingHours.dayOf(at.now()));
        Optional<Provider> starts = whoStarts(requirement);
        starts.ifPresentOrElse(
                team -> requirement.retainWith(to(team), reason, until, at), () -> requirement.retain(reason, until));
        store.announce(new SupportRetained(requirement.reference(), requirement.packageReference(), reason, until));
        starts.ifPresent(team -> {
            store.announce(new AwardMade(
                    requirement.reference(), requirement.packageReference(), team.name(), reason.label()));
            packages.starting(requirement.packageReference());
        });
    }

    /** Where nobody gives the care yet, somebody has to start with it: nothing of it begins by itself. */
    private Optional<Provider> whoStarts(Requirement requirement) {
        boolean given = requirement.handOver()
                || packages.find(requirement.packageReference()).status() == PackageStatus.ACTIVE;
        return given ? Optional.empty() : providers.ownTeam();
    }

    private static AwardBook.To to(Provider team) {
        return new AwardBook.To(null, team.code(), team.name(), false, BigDecimal.ZERO, Actor.name());
    }

    private NextStep kept(Requirement requirement) {
        store.keep(requirement);
        return NextStep.of(requirement);
    }
}
