package uk.homeward.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import uk.homeward.refusal.Refusal;

/** The bank holidays of one jurisdiction, for the years that are known. */
class BankHolidays {

    private final NavigableSet<LocalDate> days;

    private BankHolidays(NavigableSet<LocalDate> days) {
        this.days = days;
    }

    static BankHolidays of(Jurisdiction jurisdiction) {
        String file = "/bank-holidays/" + jurisdiction.name().toLowerCase(Locale.ROOT) + ".csv";
        try (InputStream data = BankHolidays.class.getResourceAsStream(file)) {
            if (data == null) {
                throw new IllegalStateException("The bank holidays are missing: " + file);
            }
            return new BankHolidays(read(new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static NavigableSet<LocalDate> read(BufferedReader lines) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        lines.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> LocalDate.parse(line.substring(0, line.indexOf(','))))
                .forEach(days::add);
        return days;
    }

    /** @throws Refusal outside the years that are known: a day guessed to be a working day would be a wrong date in law */
    boolean include(LocalDate day) {
        if (day.isBefore(firstKnownDay()) || day.isAfter(lastKnownDay())) {
            throw new Refusal(
                    "Bank holidays are known from %d to %d only. Choose a date in those years, or ask your administrator to add the bank holidays of %d."
                            .formatted(firstKnownDay().getYear(), lastKnownDay().getYear(), day.getYear()));
        }
        return days.contains(day);
    }

    NavigableSet<LocalDate> all() {
        return days;
    }

    LocalDate firstKnownDay() {
        return days.first().withDayOfYear(1);
    }

    LocalDate lastKnownDay() {
        return days.last().plusYears(1).withDayOfYear(1).minusDays(1);
    }
}
