package uk.homeward.capacity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.council.CapacityUnit;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.refusal.NotFound;

/** What each service of the council has, read afresh. */
@Component
class ServiceSupplies {

    private static final int STILL_TAKEN_DAYS = 6;

    private final CouncilProfile council;
    private final CapacityRules rules;
    private final Bookings bookings;
    private final CapacityChanges changes;
    private final SourceDecision decision;
    private final SourceTerms terms;
    private final List<GainedCapacity> gains;
    private final Clock clock;

    ServiceSupplies(
            CouncilProfile council,
            CapacityRules rules,
            Bookings bookings,
            CapacityChanges changes,
            SourceDecision decision,
            SourceTerms terms,
            List<GainedCapacity> gains,
            Clock clock) {
        this.council = council;
        this.rules = rules;
        this.bookings = bookings;
        this.changes = changes;
        this.decision = decision;
        this.terms = terms;
        this.gains = gains;
        this.clock = clock;
    }

    boolean limited(String service) {
        return !rules.sources(service).isEmpty();
    }

    ServiceSupply of(String service) {
        List<ContractedSource> sources = rules.sources(definition(service).code());
        List<BookedAmount> taken = new ArrayList<>(bookings.taken(service, today()));
        bookings.overdue(service, today()).stream().map(this::stillTaken).forEach(taken::add);
        ServiceSupply supply = new ServiceSupply(
                sources,
                changes.findByService(service),
                taken,
                decision,
                (source, day) -> terms.open(service, source, day));
        gains.forEach(gain -> supply.gaining(gain.gained(service)));
        return supply;
    }

    /** Nobody knows for how long. For a week from each day on which somebody asks nobody else is put there. */
    private BookedAmount stillTaken(BookedAmount overdue) {
        return new BookedAmount(overdue.source(), today(), today().plusDays(STILL_TAKEN_DAYS), overdue.amount());
    }

    CapacityUnit unit(String service) {
        return rules.sources(definition(service).code()).get(0).unit();
    }

    ServiceDefinition definition(String service) {
        return council.service(service)
                .filter(known -> limited(known.code()))
                .orElseThrow(() -> new NotFound(
                        "There is no service with this code whose capacity is limited. Check it: it looks like %s."
                                .formatted(council.services().get(0).code())));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
