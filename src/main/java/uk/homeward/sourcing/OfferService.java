package uk.homeward.sourcing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.framework.ContractView;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.sourcing.SourcingFact.AllAnswered;
import uk.homeward.sourcing.SourcingFact.NoOfferLeft;
import uk.homeward.sourcing.SourcingFact.OfferMade;
import uk.homeward.sourcing.SourcingFact.OfferWithdrawn;
import uk.homeward.sourcing.SourcingFact.ProviderCannot;

/** What providers do with requirements, each with its own offers alone. */
@Service
@Transactional
public class OfferService {

    private final RequirementStore store;
    private final OfferCheck check;

    OfferService(RequirementStore store, OfferCheck check) {
        this.store = store;
        this.check = check;
    }

    /** @throws Refusal after the window, above the declared capacity, or below the grade */
    public void offer(String provider, String reference, OfferRequest asked) {
        Requirement requirement = store.take(reference);
        RequirementTerms terms = requirement.terms();
        check.expectMayHave(provider, terms);
        Moment at = store.now(requirement);
        LocalDate start = Wording.comingDay(
                "canStartOn",
                asked.canStartOn(),
                "Give the first day on which you can start.",
                WorkingHours.dayOf(at.now()));
        List<Integer> visits = asked.visits() == null ? List.of() : asked.visits();
        ContractView contract = check.contract(provider, NeededVisits.hours(requirement.offered(visits)));
        requirement.offer(
                new Bid(
                        provider,
                        visits,
                        start,
                        Wording.line("note", "The note", asked.note()),
                        contract.id(),
                        contract.ratePerHour(),
                        Actor.name()),
                at);
        store.keep(requirement);
        store.announce(new OfferMade(reference, requirement.packageReference(), provider));
        announceIfAllAnswered(requirement);
    }

    /** Nobody waits for it any more; it may still offer as long as the window is open. */
    public void pass(String provider, String reference, @Nullable String reason) {
        Requirement requirement = store.take(reference);
        check.expectMayHave(provider, requirement.terms());
        Moment at = store.now(requirement);
        String why = Wording.line("reason", "The reason", reason);
        requirement.pass(new Pass(provider, why, at.now(), Actor.name()), at);
        store.keep(requirement);
        store.announce(new ProviderCannot(reference, requirement.packageReference(), provider, why));
        announceIfAllAnswered(requirement);
    }

    private void announceIfAllAnswered(Requirement requirement) {
        if (requirement.answeredBy(check.mayHave(requirement.terms()))) {
            store.announce(new AllAnswered(requirement.reference(), requirement.packageReference()));
        }
    }

    public void withdraw(String provider, String reference) {
        Requirement requirement = store.take(reference);
        boolean nothingLeft = requirement.withdraw(provider);
        store.keep(requirement);
        store.announce(new OfferWithdrawn(reference, requirement.packageReference(), provider));
        if (nothingLeft) {
            store.announce(new NoOfferLeft(reference, requirement.packageReference()));
        }
    }
}
