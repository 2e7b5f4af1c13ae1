package uk.homeward.sourcing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.framework.ContractView;
import uk.homeward.framework.FrameworkService;
import uk.homeward.framework.ProviderStanding;
import uk.homeward.framework.ProviderTerms;
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
    private final Requirements requirements;
    private final FrameworkService framework;

    OfferService(RequirementStore store, Requirements requirements, FrameworkService framework) {
        this.store = store;
        this.requirements = requirements;
        this.framework = framework;
    }

    /** @throws Refusal after the window, above the declared capacity, or below the grade */
    public void offer(String provider, String reference, OfferRequest asked) {
        Requirement requirement = store.take(reference);
        RequirementTerms terms = requirement.terms();
        framework.refusal(provider, terms.model(), terms.clientGroup()).ifPresent(refused -> {
            throw refused;
        });
        Moment at = store.now(requirement);
        LocalDate start = Wording.comingDay(
                "canStartOn",
                asked.canStartOn(),
                "Give the first day on which you can start.",
                WorkingHours.dayOf(at.now()));
        List<Integer> visits = asked.visits() == null ? List.of() : asked.visits();
        ContractView contract = contract(provider, NeededVisit.hours(requirement.offered(visits)));
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
        RequirementTerms terms = requirement.terms();
        framework.refusal(provider, terms.model(), terms.clientGroup()).ifPresent(refused -> {
            throw refused;
        });
        Moment at = store.now(requirement);
        String why = Wording.line("reason", "The reason", reason);
        requirement.pass(new Pass(provider, why, at.now(), Actor.name()), at);
        store.keep(requirement);
        store.announce(new ProviderCannot(reference, requirement.packageReference(), provider, why));
        announceIfAllAnswered(requirement);
    }

    private void announceIfAllAnswered(Requirement requirement) {
        RequirementTerms terms = requirement.terms();
        List<String> mayHaveIt = framework.eligible(terms.model(), terms.clientGroup()).stream()
                .map(ProviderStanding::code)
                .toList();
        if (requirement.answeredBy(mayHaveIt)) {
            store.announce(new AllAnswered(requirement.reference(), requirement.packageReference()));
        }
    }

    private ContractView contract(String provider, BigDecimal hours) {
        ProviderTerms terms = framework
                .terms(provider)
                .orElseThrow(() -> new Refusal("You are on no framework of the council. Ask its commissioners."));
        BigDecimal left =
                terms.declared().hoursPerWeek().subtract(requirements.hoursAwardedSince(provider, terms.declaredAt()));
        if (hours.compareTo(left) > 0) {
            throw new Refusal(
                    "visits",
                    "This is %s hours a week, and you declared that you can give %s more. Offer fewer visits, or declare more hours first."
                            .formatted(hours, left.max(BigDecimal.ZERO)));
        }
        ContractView contract = terms.contract();
        if (contract == null) {
            throw new Refusal("Your contract has no rate that holds today. Ask the council’s commissioners.");
        }
        return contract;
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
