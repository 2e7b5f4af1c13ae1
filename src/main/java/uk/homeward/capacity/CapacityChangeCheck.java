package uk.homeward.capacity;

import java.math.BigDecimal;
import java.time.LocalDate;
import uk.homeward.council.CapacityUnit;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Whether a change of what is bought can hold against what people have and what there is. */
class CapacityChangeCheck {

    private final SourceSupply supply;
    private final CapacityUnit unit;
    private final CapacityChange change;

    /**
     * @param service as it is before the change; it has the change afterwards
     * @throws Refusal where nothing of that source is bought in advance
     */
    CapacityChangeCheck(ServiceSupply service, CapacityChange change) {
        this.supply = service.sources().stream()
                .filter(source -> source.source() == change.source() && source.limited())
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "source",
                        "Nothing is bought in advance of this source for this service. Choose one of those that are."));
        supply.change(change);
        this.unit = service.unit();
        this.change = change;
    }

    /** Nobody loses a place because less is bought: first somebody's support has to end. */
    void expectBearable() {
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
    void expectThere() {
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
}
