package uk.homeward.sourcing;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.council.Providers;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.sourcing.SourcingFact.AwardMade;
import uk.homeward.sourcing.SourcingFact.OffersDeclined;
import uk.homeward.sourcing.SourcingFact.PurchaseProposed;
import uk.homeward.sourcing.SourcingFact.RequirementEscalated;

/** A broker awards to an offer, asks again, or proposes a purchase off the framework. */
@Service
@Transactional
public class OfferChoiceService {

    private final RequirementStore store;
    private final CarePackageService packages;
    private final Providers providers;
    private final AwardCheck check;

    OfferChoiceService(RequirementStore store, CarePackageService packages, Providers providers, AwardCheck check) {
        this.store = store;
        this.packages = packages;
        this.providers = providers;
        this.check = check;
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
                PurchaseProposal proposal = choice.purchase().checked(Actor.name());
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

    private NextStep kept(Requirement requirement) {
        store.keep(requirement);
        return NextStep.of(requirement);
    }
}
