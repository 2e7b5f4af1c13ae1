package uk.homeward.capacity;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.CapacityUnit;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** A change of what is bought in advance that is right in itself. */
record CheckedChange(
        ContractSource source,
        ChangeKind kind,
        BigDecimal amount,
        LocalDate from,
        @Nullable LocalDate until,
        String reason) {

    private static final BigDecimal MOST = BigDecimal.valueOf(99_999);

    static CheckedChange of(ChangeRequest asked, CapacityUnit unit, LocalDate today) {
        CheckedChange change = new CheckedChange(
                Wording.answered("source", asked.source(), "Say which source changes."),
                Wording.answered("kind", asked.kind(), "Say whether people were recruited or a contract was varied."),
                amount(Wording.answered("amount", asked.amount(), "Give how much more or less there is."), unit),
                Wording.answered("from", asked.from(), "Give the day from which it holds."),
                asked.until(),
                Wording.required("reason", "The reason", asked.reason(), "Give the reason of the change."));
        change.checkKind();
        change.checkDays(today);
        return change;
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
        if (from.isBefore(today)) {
            throw new Refusal(
                    "from", "What was available on days that are over cannot change. Give today or a later day.");
        }
        if (until != null && until.isBefore(from)) {
            throw new Refusal(
                    "until", "The last day is before the first. Give %s or a later day.".formatted(Wording.day(from)));
        }
    }
}
