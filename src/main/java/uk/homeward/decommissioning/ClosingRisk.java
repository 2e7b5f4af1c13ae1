package uk.homeward.decommissioning;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.decommissioning.DecommissioningFact.ClosingAtRisk;
import uk.homeward.decommissioning.DecommissioningFact.ClosingInTimeAgain;
import uk.homeward.decommissioning.DecommissioningFact.ClosingRiskAnswered;
import uk.homeward.refusal.Conflict;

/** Where a service will not be empty in time: told at once, once, and answered with a choice. */
@Service
@Transactional
public class ClosingRisk {

    private final DecommissioningStore store;
    private final ClosingAlarms alarms;

    ClosingRisk(DecommissioningStore store, ClosingAlarms alarms) {
        this.store = store;
        this.alarms = alarms;
    }

    void look(Decommissioning closing, EmptyingProjection projection) {
        LocalDate today = store.today();
        LocalDate empty = projection.emptyOn();
        boolean late = projection.passes(closing.closesOn());
        alarms.findByDecommissioningIdAndOverOnIsNull(closing.number())
                .ifPresentOrElse(
                        alarm -> {
                            if (!late) {
                                alarm.over(today);
                                alarms.saveAndFlush(alarm);
                                store.announce(new ClosingInTimeAgain(closing.reference(), empty));
                            }
                        },
                        () -> {
                            if (late) {
                                alarms.saveAndFlush(
                                        new ClosingAlarm(closing.number(), today, closing.closesOn(), empty));
                                store.announce(new ClosingAtRisk(closing.reference(), closing.closesOn(), empty));
                            }
                        });
    }

    /** The latest alarm that nobody has answered. */
    public void answer(String reference, @Nullable RiskChoice choice, @Nullable String reason) {
        Decommissioning closing = store.take(reference);
        ClosingAlarm alarm = alarms.findByDecommissioningIdOrderById(closing.number()).stream()
                .filter(ClosingAlarm::isUnanswered)
                .reduce((first, second) -> second)
                .orElseThrow(() -> new Conflict("No alarm waits for an answer. Open the page of the service."));
        alarm.answer(choice, reason, store.today(), Actor.name());
        alarms.saveAndFlush(alarm);
        DecommissioningView.Alarm told = alarm.view();
        store.announce(
                new ClosingRiskAnswered(reference, requireNonNull(told.choice()), requireNonNull(told.reason())));
    }
}
