package uk.homeward.entry;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.entry.EntryFact.BridgingCareArranged;
import uk.homeward.entry.EntryFact.BridgingCareEnded;
import uk.homeward.entry.EntryFact.BridgingCareMoved;
import uk.homeward.entry.EntryFact.BridgingFailed;
import uk.homeward.funding.CommitmentService;

/** Bridging care costs what it costs from its first day until the service starts; whoever does not come is not paid. */
@Component
class BridgingMoney {

    private final BridgingService bridging;
    private final CommitmentService money;
    private final Clock clock;

    BridgingMoney(BridgingService bridging, CommitmentService money, Clock clock) {
        this.bridging = bridging;
        this.money = money;
        this.clock = clock;
    }

    @EventListener
    void on(BridgingCareArranged fact) {
        bridging.of(fact.reference()).ifPresent(care -> {
            LocalDate first = care.firstDay();
            if (first != null) {
                money.bridge(
                        fact.reference(),
                        first,
                        lastDay(fact.reference(), first),
                        care.hoursPerWeek(),
                        care.provider());
            }
        });
    }

    /** The day before the service is to start. */
    private LocalDate lastDay(String reference, LocalDate first) {
        return bridging.plannedStart(reference)
                .map(start -> start.minusDays(1))
                .filter(last -> !last.isBefore(first))
                .orElse(first);
    }

    /** What has been given until now stays paid; the other days are paid again when they are arranged. */
    @EventListener
    void on(BridgingCareMoved fact) {
        money.end(fact.reference(), LocalDate.now(clock).minusDays(1));
    }

    @EventListener
    void on(BridgingFailed fact) {
        money.end(fact.reference(), fact.neededFrom().minusDays(1));
    }

    @EventListener
    void on(BridgingCareEnded fact) {
        bridging.of(fact.reference()).ifPresent(care -> {
            LocalDate last = care.lastDay();
            LocalDate first = care.firstDay();
            if (last != null) {
                money.runOn(fact.reference(), last, "Bridging care ended later than planned.");
                money.end(fact.reference(), last);
            } else if (first != null) {
                money.end(fact.reference(), first.minusDays(1));
            }
        });
    }
}
