package uk.homeward.decommissioning;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
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
        boolean late = projection.passes(closing.closesOn());
        Optional<ClosingAlarm> raised = alarms.findByDecommissioningIdAndOverOnIsNull(closing.number());
        if (late && raised.isEmpty()) {
            raise(closing, projection.emptyOn());
        } else if (!late && raised.isPresent()) {
            raised.get().over(store.today());
            alarms.saveAndFlush(raised.get());
            store.announce(new ClosingInTimeAgain(closing.reference(), projection.emptyOn()));
        }
    }

    /** Whoever has not answered yet has one question before them, however often the projection changes. */
    private void raise(Decommissioning closing, @Nullable LocalDate empty) {
        Optional<ClosingAlarm> asked = unanswered(closing);
        if (asked.isPresent()) {
            asked.get().again(closing.closesOn(), empty);
            alarms.saveAndFlush(asked.get());
            return;
        }
        alarms.saveAndFlush(new ClosingAlarm(closing.number(), store.today(), closing.closesOn(), empty));
        store.announce(new ClosingAtRisk(closing.reference(), closing.closesOn(), empty));
    }

    private Optional<ClosingAlarm> unanswered(Decommissioning closing) {
        return alarms.findByDecommissioningIdOrderById(closing.number()).stream()
                .filter(ClosingAlarm::isUnanswered)
                .findFirst();
    }

    /** The alarm that nobody has answered. */
    public void answer(String reference, @Nullable RiskChoice choice, @Nullable String reason) {
        Decommissioning closing = store.take(reference);
        ClosingAlarm alarm = unanswered(closing)
                .orElseThrow(() -> new Conflict("No alarm waits for an answer. Open the page of the service."));
        alarm.answer(choice, reason, store.today(), Actor.name());
        alarms.saveAndFlush(alarm);
        DecommissioningView.Alarm told = alarm.view();
        store.announce(
                new ClosingRiskAnswered(reference, requireNonNull(told.choice()), requireNonNull(told.reason())));
    }
}
