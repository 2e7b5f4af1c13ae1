package uk.homeward.reports;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.ServiceDefinition.Sector;

/**
 * Whether the same workers came, of the weeks of a financial year in which somebody came (KEN-21).
 *
 * @param year the calendar year in which the financial year begins
 * @param sector in-house or bought in; null for a service that the council no longer lists
 * @param service null where all services of the sector are counted together
 * @param workersAWeek how many different workers a person saw in a week, on average: the fewer, the more continuity
 * @param visitsAWorker how often one of them came in the week, on average: the more, the more continuity
 * @param hoursGiven in all weeks that were written down
 * @param missingWeeks weeks at home of which nobody wrote down what was given
 */
public record Continuity(
        int year,
        @Nullable Sector sector,
        @Nullable String service,
        long weeks,
        @Nullable Double workersAWeek,
        @Nullable Double visitsAWorker,
        BigDecimal hoursGiven,
        long missingWeeks) {}
