package uk.homeward.budget;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.refusal.Refusal;

/**
 * A figure that finance has found right.
 *
 * @param countsFrom first day that it is for: the free weeks before it are no part of it (Care and Support (Personal Budget:
 *     Exclusion of Costs) Regulations 2014, reg 2)
 * @param personPays what is left of it is what the council pays (Care Act 2014 s26)
 */
@Embeddable
record CheckedCost(String checkedBy, LocalDate checkedOn, LocalDate countsFrom, @Nullable BigDecimal personPays) {

    /** @param lastFreeDay of the short-term support that the person has; nothing where none is free */
    static CheckedCost of(
            BudgetCheck check,
            BigDecimal indicative,
            Jurisdiction law,
            @Nullable LocalDate lastFreeDay,
            LocalDate today,
            String by) {
        LocalDate from = lastFreeDay == null || lastFreeDay.isBefore(today) ? today : lastFreeDay.plusDays(1);
        return new CheckedCost(by, today, from, pays(check.personPays(), indicative, law));
    }

    private static @Nullable BigDecimal pays(@Nullable BigDecimal given, BigDecimal indicative, Jurisdiction law) {
        if (given == null) {
            if (law == Jurisdiction.ENGLAND) {
                throw new Refusal(
                        "personPays",
                        "Give what the person pays a week, as their financial assessment found: 0 if they pay nothing."
                                + " If it is not done yet, leave this task open until it is.");
            }
            return null;
        }
        if (given.signum() < 0 || given.compareTo(indicative) > 0) {
            throw new Refusal(
                    "personPays",
                    "The person pays between £0 and the whole of %s a week. Check the amount."
                            .formatted(Pounds.words(indicative)));
        }
        return Pounds.rounded(given);
    }
}
