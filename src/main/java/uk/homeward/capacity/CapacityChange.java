package uk.homeward.capacity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.CapacityUnit;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** More, or less, than the profile says was bought, from a day on. Written once; another change takes it back. */
@Entity
@Immutable
@Table(name = "capacity_change")
class CapacityChange {

    private static final BigDecimal MOST = BigDecimal.valueOf(99_999);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "capacity_change_seq")
    private @Nullable Long id;

    private String service;

    @Enumerated(EnumType.STRING)
    private ContractSource source;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    private BigDecimal amount;
    private LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private String reason;
    private String madeBy;

    @SuppressWarnings("NullAway.Init")
    protected CapacityChange() {}

    CapacityChange(String service, ChangeRequest asked, CapacityUnit unit, String madeBy, LocalDate today) {
        this.service = service;
        this.source = Wording.answered("source", asked.source(), "Say which source changes.");
        this.kind =
                Wording.answered("kind", asked.kind(), "Say whether people were recruited or a contract was varied.");
        this.amount = amount(Wording.answered("amount", asked.amount(), "Give how much more or less there is."), unit);
        this.firstDay = Wording.answered("from", asked.from(), "Give the day from which it holds.");
        this.lastDay = asked.until();
        this.reason = Wording.required("reason", "The reason", asked.reason(), "Give the reason of the change.");
        this.madeBy = madeBy;
        checkKind();
        checkDays(today);
    }

    private static BigDecimal amount(BigDecimal amount, CapacityUnit unit) {
        if (amount.signum() == 0 || amount.abs().compareTo(MOST) > 0) {
            throw new Refusal("amount", "Give how much more or less there is: not 0, and at most 99,999.");
        }
        int decimals = unit == CapacityUnit.SLOTS ? 0 : 2;
        if (amount.stripTrailingZeros().scale() > decimals) {
            throw new Refusal(
                    "amount",
                    unit == CapacityUnit.SLOTS
                            ? "Give a whole number: slots cannot be divided."
                            : "Give hours with at most two decimals.");
        }
        return amount;
    }

    private void checkKind() {
        if (kind == ChangeKind.RECRUITED && source != ContractSource.IN_HOUSE) {
            throw new Refusal(
                    "kind", "Only the council's own teams are recruited. For a contract choose that it was varied.");
        }
        if (kind == ChangeKind.RECRUITED && amount.signum() < 0) {
            throw new Refusal("amount", "Recruiting adds hours. Where there are fewer, choose that they were varied.");
        }
    }

    private void checkDays(LocalDate today) {
        if (firstDay.isBefore(today)) {
            throw new Refusal(
                    "from", "What was available on days that are over cannot change. Give today or a later day.");
        }
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw new Refusal(
                    "until",
                    "The last day is before the first. Give %s or a later day.".formatted(Wording.day(firstDay)));
        }
    }

    /** Whatever it is called: hours that the team did not have come only as its programme lets them. */
    boolean growsTheTeam() {
        return source == ContractSource.IN_HOUSE && amount.signum() > 0;
    }

    /** Recruiting to the council's own team, and whatever it loses, from this day or a later one on. */
    boolean changesTheTeamSince(LocalDate day) {
        return source == ContractSource.IN_HOUSE
                && !firstDay.isBefore(day)
                && (kind == ChangeKind.RECRUITED || amount.signum() < 0);
    }

    ContractSource source() {
        return source;
    }

    ChangeKind kind() {
        return kind;
    }

    BigDecimal amount() {
        return amount;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }

    String reason() {
        return reason;
    }
}
