package uk.homeward.holidays;

import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;

/** What can happen to the bank holidays. They belong to no life. */
public sealed interface HolidayFact extends Fact {

    /** Under which it stands in the trail. */
    String REFERENCE = "bank-holidays";

    @Override
    default String reference() {
        return REFERENCE;
    }

    @Override
    default String caseReference() {
        return REFERENCE;
    }

    /** A day is a bank holiday that was none, or is none that was one. */
    record BankHolidayAdded(String reason) implements HolidayFact {}

    record BankHolidayWithdrawn(String reason) implements HolidayFact {}

    /** Somebody has seen the bank holidays of a whole year published. */
    record BankHolidaysOfYearConfirmed(@Nullable String reason) implements HolidayFact {}
}
