package uk.homeward.capacity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import uk.homeward.council.CapacityUnit;

/** All sources of one service as they are now. Where a person lives plays no part (DER-09). */
class ServiceSupply {

    private final Map<ContractSource, SourceSupply> supplies = new LinkedHashMap<>();
    private final SourceDecision decision;
    private final BiPredicate<ContractSource, LocalDate> open;
    private final InHousePlace inHousePlace;
    private final CapacityUnit unit;

    ServiceSupply(
            List<ContractedSource> sources,
            List<CapacityChange> changes,
            List<BookedAmount> taken,
            SourceDecision decision,
            BiPredicate<ContractSource, LocalDate> open) {
        for (ContractedSource row : sources) {
            supplies.computeIfAbsent(row.source(), SourceSupply::new).buy(row);
        }
        this.decision = decision;
        this.open = open;
        this.inHousePlace = InHousePlace.in(List.copyOf(supplies.keySet()));
        this.unit = sources.get(0).unit();
        changes.forEach(change ->
                Optional.ofNullable(supplies.get(change.source())).ifPresent(supply -> supply.change(change)));
        // A source that the profile no longer names still supports those who are in it.
        taken.forEach(part -> supplies.computeIfAbsent(part.source(), SourceSupply::new)
                .take(new Days(part.first(), part.last()), part.amount()));
    }

    /** Of the council's own team, where the service has it. */
    ServiceSupply gaining(DailyAmounts gained) {
        SourceSupply team = supplies.get(ContractSource.IN_HOUSE);
        if (team != null) {
            team.gain(gained);
        }
        return this;
    }

    /** The table's answer for these days. */
    Optional<ContractSource> sourceFor(Days days, BigDecimal amount, boolean spotOpen) {
        return decision.next(new SourceDecision.Facts(
                inHousePlace,
                mayBegin(ContractSource.BLOCK, days, amount),
                mayBegin(ContractSource.FRAMEWORK, days, amount),
                mayBegin(ContractSource.IN_HOUSE, days, amount),
                spotOpen && mayBegin(ContractSource.SPOT, days, amount)));
    }

    /** Whoever is in it may stay after its contract; nobody begins. */
    private boolean mayBegin(ContractSource source, Days days, BigDecimal amount) {
        return open.test(source, days.first()) && has(source, days, amount);
    }

    boolean has(ContractSource source, Days days, BigDecimal amount) {
        SourceSupply supply = supplies.get(source);
        return supply != null && supply.has(days, amount);
    }

    void take(ContractSource source, Days days, BigDecimal amount) {
        supplies.computeIfAbsent(source, SourceSupply::new).take(days, amount);
    }

    /** Held for one who has been passed over often enough, wherever it may come free. */
    void keep(Days days, BigDecimal amount) {
        supplies.values().stream().filter(SourceSupply::limited).forEach(supply -> supply.keep(days, amount));
    }

    CapacityUnit unit() {
        return unit;
    }

    Collection<SourceSupply> sources() {
        return supplies.values();
    }
}
