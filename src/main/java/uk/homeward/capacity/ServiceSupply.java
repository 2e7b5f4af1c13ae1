package uk.homeward.capacity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.CareWeek;
import uk.homeward.council.CapacityUnit;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

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
        changes.forEach(this::change);
        // A source that the profile no longer names still supports those who are in it.
        taken.forEach(part -> supplies.computeIfAbsent(part.source(), SourceSupply::new)
                .take(new Days(part.first(), part.last()), part.amount()));
    }

    private void change(CapacityChange change) {
        SourceSupply supply = supplies.get(change.source());
        if (supply != null) {
            supply.change(change.firstDay(), change.lastDay(), change.amount());
        }
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

    /** Nobody loses a place because less is bought: first somebody's support has to end. */
    void expectBearable(CapacityChange change) {
        SourceSupply supply = changed(change);
        LocalDate tightest = supply.free().lowestDay(change.firstDay(), change.lastDay());
        if (change.amount().signum() < 0 && supply.free().on(tightest).signum() < 0) {
            throw new Refusal(
                    "amount",
                    "On %s people hold %s, and only %s would be left. Take less away, or from a later day on."
                            .formatted(
                                    Wording.day(tightest),
                                    unit.words(supply.taken().on(tightest)),
                                    unit.words(supply.bought().on(tightest).max(BigDecimal.ZERO))));
        }
    }

    /** What nobody has bought nobody can lose. */
    void expectThere(CapacityChange change) {
        SourceSupply supply = changed(change);
        LocalDate tightest = supply.bought().lowestDay(change.firstDay(), change.lastDay());
        if (supply.bought().on(tightest).signum() < 0) {
            throw new Refusal(
                    "amount",
                    "On %s the provider gives %s and no more. Give less."
                            .formatted(
                                    Wording.day(tightest),
                                    unit.words(supply.bought().on(tightest).subtract(change.amount()))));
        }
    }

    private SourceSupply changed(CapacityChange change) {
        SourceSupply supply = supplies.get(change.source());
        if (supply == null || !supply.limited()) {
            throw new Refusal(
                    "source",
                    "Nothing is bought in advance of this source for this service. Choose one of those that are.");
        }
        supply.change(change.firstDay(), change.lastDay(), change.amount());
        return supply;
    }

    /** A place is one slot, or as many hours as the person gets. */
    BigDecimal amount(@Nullable BigDecimal hoursPerWeek) {
        if (unit == CapacityUnit.SLOTS) {
            return BigDecimal.ONE;
        }
        if (hoursPerWeek == null
                || hoursPerWeek.signum() <= 0
                || !CareWeek.holds(hoursPerWeek)
                || hoursPerWeek.stripTrailingZeros().scale() > 2) {
            throw new Refusal(
                    "hoursPerWeek", "Give the hours of support a week: more than 0, at most 336, with two decimals.");
        }
        return hoursPerWeek;
    }

    CapacityUnit unit() {
        return unit;
    }

    Collection<SourceSupply> sources() {
        return supplies.values();
    }
}
