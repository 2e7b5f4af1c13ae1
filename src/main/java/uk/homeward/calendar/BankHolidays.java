package uk.homeward.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** The bank holidays of one jurisdiction: of a published year as they were published, of any other as the law sets them. */
class BankHolidays {

    private final Jurisdiction jurisdiction;
    private final NavigableMap<LocalDate, String> published;

    private BankHolidays(Jurisdiction jurisdiction, NavigableMap<LocalDate, String> published) {
        this.jurisdiction = jurisdiction;
        this.published = published;
    }

    static BankHolidays of(Jurisdiction jurisdiction) {
        String file = "/bank-holidays/" + jurisdiction.name().toLowerCase(Locale.ROOT) + ".csv";
        try (InputStream data = BankHolidays.class.getResourceAsStream(file)) {
            if (data == null) {
                throw new IllegalStateException("The bank holidays are missing: " + file);
            }
            return new BankHolidays(
                    jurisdiction, read(new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static NavigableMap<LocalDate, String> read(BufferedReader lines) {
        NavigableMap<LocalDate, String> days = new TreeMap<>();
        lines.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(",", 2))
                .forEach(day -> days.put(LocalDate.parse(day[0]), day[1]));
        return days;
    }

    /** With their names. */
    SortedMap<LocalDate, String> in(int year) {
        return arePublished(year)
                ? published.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))
                : HolidayRules.of(year, jurisdiction);
    }

    boolean arePublished(int year) {
        return year >= published.firstKey().getYear()
                && year <= published.lastKey().getYear();
    }
}
