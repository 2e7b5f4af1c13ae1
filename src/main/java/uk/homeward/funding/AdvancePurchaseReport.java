package uk.homeward.funding;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.capacity.CapacityReport;
import uk.homeward.capacity.ServiceCapacity;
import uk.homeward.capacity.SourceCapacity;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;

/** Blocks and teams: what they cost for their terms, and how much of them nobody uses (HAM-15). */
@Service
@Transactional(readOnly = true)
public class AdvancePurchaseReport {

    private final CouncilProfile council;
    private final Commitments commitments;
    private final CapacityReport capacity;
    private final AdvanceTerms terms;
    private final AdvanceCosts costs;
    private final Clock clock;

    AdvancePurchaseReport(
            CouncilProfile council,
            Commitments commitments,
            CapacityReport capacity,
            AdvanceTerms terms,
            AdvanceCosts costs,
            Clock clock) {
        this.council = council;
        this.commitments = commitments;
        this.capacity = capacity;
        this.terms = terms;
        this.costs = costs;
        this.clock = clock;
    }

    /** What is bought, and the years that may still be decided. */
    public List<AdvanceUse> uses() {
        return council.services().stream().flatMap(this::uses).toList();
    }

    private Stream<AdvanceUse> uses(ServiceDefinition service) {
        return Stream.concat(
                commitments.inAdvance(service.code()).stream()
                        .filter(commitment -> !commitment.days().until().isBefore(LocalDate.now(clock)))
                        .map(commitment -> use(
                                service,
                                new AdvancePurchase(service.code(), commitment.kind(), commitment.days()),
                                commitment.amount(),
                                true)),
                terms.option(service.code()).map(option -> use(service, option, costs.of(option), false)).stream());
    }

    private AdvanceUse use(ServiceDefinition service, AdvancePurchase purchase, Money cost, boolean decided) {
        ServiceCapacity now = capacity.service(service.code());
        SourceCapacity source = purchase.covers(LocalDate.now(clock)) && purchase.kind() != CommitmentKind.GROWTH
                ? now.sources().stream()
                        .filter(each -> each.source() == purchase.source())
                        .findFirst()
                        .orElse(null)
                : null;
        return new AdvanceUse(
                decided ? purchase.reference() : null,
                service.code(),
                service.name(),
                purchase.kind(),
                purchase.term().from(),
                purchase.term().until(),
                cost.inPounds(),
                source == null ? null : words(now, source.bought()),
                source == null ? null : words(now, source.taken()),
                source == null ? null : words(now, source.free()),
                decided);
    }

    private static @Nullable String words(ServiceCapacity of, @Nullable BigDecimal amount) {
        return amount == null ? null : of.unit().words(amount);
    }
}
