package uk.homeward.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A date as people type it in this country: day before month, the year with four digits. */
final class DateAsTyped {

    private static final List<DateTimeFormatter> DAYS =
            patterns("uuuu-M-d", "d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "d M uuuu", "d MMM uuuu", "d MMMM uuuu");
    private static final List<DateTimeFormatter> MONTHS =
            patterns("uuuu-M", "M/uuuu", "M.uuuu", "M uuuu", "MMM uuuu", "MMMM uuuu");
    private static final List<DateTimeFormatter> YEARS = patterns("uuuu");

    private DateAsTyped() {}

    static Optional<LocalDate> day(String typed) {
        return first(DAYS, typed, LocalDate::from);
    }

    static Optional<YearMonth> month(String typed) {
        return first(MONTHS, typed, YearMonth::from);
    }

    static Optional<Year> year(String typed) {
        return first(YEARS, typed, Year::from);
    }

    private static <T> Optional<T> first(List<DateTimeFormatter> formats, String typed, TemporalQuery<T> kind) {
        String plain = typed.strip()
                .replaceAll("(?i)(\\d)(st|nd|rd|th)\\b|,", "$1")
                .replaceAll("(?i)\\bsept\\b", "Sep")
                .replaceAll("\\s+", " ");
        return formats.stream()
                .flatMap(format -> parse(format, plain, kind).stream())
                .findFirst();
    }

    private static <T> Optional<T> parse(DateTimeFormatter format, String plain, TemporalQuery<T> kind) {
        try {
            return Optional.of(format.parse(plain, kind));
        } catch (DateTimeException anotherFormat) {
            return Optional.empty();
        }
    }

    private static List<DateTimeFormatter> patterns(String... patterns) {
        return Stream.of(patterns)
                .map(pattern -> new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(pattern)
                        .toFormatter(Locale.ENGLISH)
                        .withResolverStyle(ResolverStyle.STRICT))
                .toList();
    }
}
