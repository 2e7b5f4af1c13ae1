package uk.homeward.reports;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How stable and how good the market was in a month (DER-02).
 *
 * @param providers on a framework at its end
 * @param averageGrade of the last inspection of each of them, by its lowest theme; nothing where none was inspected
 * @param givenBack packages for which a provider gave notice
 * @param failed providers that failed
 */
public record MarketMonth(
        YearMonth month,
        long providers,
        long joined,
        long left,
        @Nullable Double averageGrade,
        long givenBack,
        long failed) {}
