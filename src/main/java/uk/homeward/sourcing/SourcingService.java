package uk.homeward.sourcing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import uk.homeward.sourcing.SourcingFact.OffersDeclined;
import uk.homeward.sourcing.SourcingFact.PurchaseAuthorised;
import uk.homeward.sourcing.SourcingFact.PurchaseProposed;
import uk.homeward.sourcing.SourcingFact.RequirementEscalated;
import uk.homeward.sourcing.SourcingFact.SearchedAgain;
import uk.homeward.sourcing.SourcingFact.SupportRetained;

/** What brokers and managers decide about a requirement, and what its timers do. Each answers the next step. */
@Service
@Transactional
public class SourcingService {

    private final RequirementStore store;
    private final CarePackageService packages;
    private final RetentionDecision retention;
    private final Providers providers;
    private final AwardCheck check;

    SourcingService(
            RequirementStore store,
            CarePackageService packages,
            RetentionDecision retention,
            Providers providers,
            AwardCheck check) {
        this.store = store;
        this.packages = packages;
        this.retention = retention;
        this.providers = providers;
        this.check = check;
    }

    /** The window is over, or nothing is left to choose from. */
    public NextStep closeWindow(String reference) {
        Requirement requirement = store.take(reference);
        requirement.closeWindow(store.now(requirement));
        store.announceSearch(requirement);
        return kept(requirement);
    }

    public NextStep brokerAgain(String reference) {
        Requirement requirement = store.take(reference);
        requirement.brokerAgain(store.now(requirement));
        store.announce(new SearchedAgain(reference, requirement.packageReference(), null));
        store.announceSearch(requirement);
        return kept(requirement);
    }

    public NextStep choose(String reference, OfferChoice choice) {
        Requirement requirement = store.take(reference);
        switch (Wording.answered("offerAnswer", choice.answer(), "Choose what is to happen.")) {
            case AWARD -> award(requirement, choice);
            case ASK_AGAIN -> {
                String reason = Wording.required(
                        "choiceReason", "The reason", choice.reason(), "Say why none of the offers fits.");
                requirement.declineOffers(reason, store.now(requirement));
                store.announce(new OffersDeclined(reference, requirement.packageReference(), reason));
                store.announceSearch(requirement);
            }
            case OFF_FRAMEWORK -> {
                PurchaseProposal proposal = proposal(choice.purchase());
                requirement.proposePurchase(proposal, store.now(requirement));
                store.announce(new PurchaseProposed(reference, requirement.packageReference(), proposal.reason()));
                store.announce(new RequirementEscalated(reference, requirement.packageReference()));
            }
        }
        return kept(requirement);
    }

    private void award(Requirement requirement, OfferChoice choice) {
        Integer first = Wording.answered(
                "offerNumber",
                choice.offer(),
                "Give the number of the offer that is taken, as it stands beside the form.");
        Integer second = choice.secondOffer();
        if (first.equals(second)) {
            throw new Refusal("secondOfferNumber", "Give the number of another offer for the rest, or none.");
        }
        List<Integer> chosen = second == null ? List.of(first) : List.of(first, second);
        ChosenBy by = Wording.answered("chosenBy", choice.chosenBy(), "Say who chose.");
        String reason = by == ChosenBy.COUNCIL
                ? Wording.required(
                        "choiceReason", "The reason", choice.reason(), "Say why the council chose and not the person.")
                : Wording.optional("choiceReason", "The reason", choice.reason());
        Choice made = new Choice(chosen, by, reason, Actor.name());
        check.expectMayHave(requirement, made);
        requirement.choose(made, providers::name, store.now(requirement));
        requirement
                .awards()
                .awaiting()
                .forEach(award -> store.announce(new AwardMade(
                        requirement.reference(), requirement.packageReference(), award.providerName(), reason)));
        packages.starting(requirement.packageReference());
    }

    /** Nobody on the framework, or a purchase off it that somebody asked for (ELO-11, ELO-40). */
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
        PurchaseProposal approved = proposal(
                asked == null ? decision.purchase() : decision.purchase().or(asked));
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

    private static PurchaseProposal proposal(PurchaseAnswers answers) {
        return answers.checked(Actor.name());
    }

    private NextStep kept(Requirement requirement) {
        store.keep(requirement);
        return NextStep.of(requirement);
    }

    /** What the person would like most; nothing where they do not mind. */
    public void wish(String reference, @Nullable String provider) {
        if (provider != null && providers.find(provider).isEmpty()) {
            throw new Refusal("provider", "Choose a provider of the list.");
        }
        Requirement requirement = store.take(reference);
        requirement.wish(provider);
        store.keep(requirement);
        store.announce(new SourcingFact.WishRecorded(reference, requirement.packageReference()));
    }
}
