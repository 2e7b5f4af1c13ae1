package uk.homeward.community;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a community service helps.
 *
 * @param hoursAtStart one-to-one hours a week, when the service began to help
 * @param whatFollows what was agreed for the time after it
 * @param takenOff they were never in it
 */
public record MembershipView(
        String reference,
        String service,
        String serviceName,
        String personReference,
        String caseReference,
        LocalDate joinedOn,
        BigDecimal hoursAtStart,
        @Nullable LocalDate halfWayOn,
        @Nullable BigDecimal hoursHalfWay,
        @Nullable LocalDate leftOn,
        @Nullable BigDecimal hoursAtEnd,
        @Nullable String whatFollows,
        boolean takenOff) {

    public boolean goesOn() {
        return !takenOff && leftOn == null;
    }
}
