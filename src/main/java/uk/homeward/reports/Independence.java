package uk.homeward.reports;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a service gained in a financial year, of those whose support ended in it (COV-07). Who died is not counted, nor who
 * went on to another short-term service. Where so few ended that the figures may tell who they are, only that is told.
 *
 * @param year the calendar year in which the financial year begins
 * @param yearName for example "2026/27"
 * @param figures nothing where they are kept back
 */
public record Independence(
        String service, int year, String yearName, SuppressibleCount ended, @Nullable Figures figures) {

    /**
     * @param independent who then needed no support
     * @param entryScore the average of all goals that were scored at the start and at the end
     * @param admissions stays in hospital while support was live
     * @param known of how many the hours at the start and those still needed are known
     * @param hours of these; nothing where they are kept back
     */
    public record Figures(
            SuppressibleCount independent,
            long goals,
            @Nullable BigDecimal entryScore,
            @Nullable BigDecimal exitScore,
            SuppressibleCount admissions,
            SuppressibleCount known,
            @Nullable Hours hours) {}

    /**
     * All of them a week.
     *
     * @param atEnd of the short-term service in its last week
     * @param stillNeeded of long-term support
     * @param noLongerNeeded those at the start less those still needed
     * @param costAvoided a year, in pounds; nothing where the council's profile has no rate for one of the days
     */
    public record Hours(
            BigDecimal atStart,
            BigDecimal atEnd,
            BigDecimal stillNeeded,
            BigDecimal noLongerNeeded,
            @Nullable BigDecimal costAvoided) {}
}
