package uk.homeward.shortterm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.homeward.shortterm.GoalsAgreement.Involvement;

/**
 * What is done in the person's home, for those who do it and for the therapist who oversees it (KEN-16, KEN-18).
 *
 * @param assessmentNeeded whether time to assess and plan later care is part of this service (KEN-05)
 * @param agreedOn day on which goals were agreed; null, with all that was agreed, until then
 * @param hoursPerWeek hours planned for the week to come
 * @param hoursChanges hours a week from days on, in the order of the days
 * @param concerns the newest first
 */
public record SupportAtHome(
        String reference,
        boolean assessmentNeeded,
        @Nullable LocalDate agreedOn,
        @Nullable String agreedBy,
        @Nullable Involvement involvement,
        boolean reablement,
        boolean personalCare,
        boolean nutrition,
        boolean monitoring,
        @Nullable String note,
        @Nullable BigDecimal hoursPerWeek,
        Map<LocalDate, BigDecimal> hoursChanges,
        List<ConcernView> concerns) {

    public record ConcernView(
            LocalDate raisedOn,
            String raisedBy,
            String note,
            @Nullable LocalDate answeredOn,
            @Nullable String answeredBy,
            @Nullable String response) {}
}
