package uk.homeward.transition;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * Hours a week that leave the old service from a day on: moved in a phase to the new one (KEN-22), or, without a phase, lost
 * by its provider because its own people leave (KEN-23). Written once.
 */
@Entity
@Immutable
@Table(name = "transition_departure")
class Departure {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "transition_departure_seq")
    private @Nullable Long id;

    private String transition;
    private @Nullable Integer phase;
    private BigDecimal amount;
    private LocalDate firstDay;
    private String reason;
    private String madeBy;

    @SuppressWarnings("NullAway.Init")
    protected Departure() {}

    private Departure(String transition, @Nullable Integer phase, HoursRequest asked, String madeBy, LocalDate today) {
        this.transition = transition;
        this.phase = phase;
        this.amount = asked.hours();
        this.firstDay = Wording.answered("from", asked.from(), "Give the day from which it holds.");
        this.reason = Wording.required("reason", "The reason", asked.reason(), "Give the reason.");
        this.madeBy = madeBy;
        if (firstDay.isBefore(today)) {
            throw new Refusal(
                    "from", "What was available on days that are over cannot change. Give today or a later day.");
        }
    }

    static Departure moved(String transition, int phase, HoursRequest asked, String by, LocalDate today) {
        return new Departure(transition, phase, asked, by, today);
    }

    static Departure lost(String transition, HoursRequest told, String by, LocalDate today) {
        return new Departure(transition, null, told, by, today);
    }

    boolean isMove() {
        return phase != null;
    }

    boolean isMoveIn(int number) {
        return phase != null && phase == number;
    }

    BigDecimal amount() {
        return amount;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    String reason() {
        return reason;
    }

    DepartureView view() {
        return new DepartureView(phase, amount, firstDay, reason, madeBy);
    }
}
