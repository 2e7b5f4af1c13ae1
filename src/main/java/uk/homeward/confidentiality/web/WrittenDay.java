package uk.homeward.confidentiality.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.homeward.refusal.TypedDay;

/** A day as somebody writes it down: in figures or with the name of the month. */
final class WrittenDay {

    /** The year first or last, whatever stands between. */
    private static final List<DateTimeFormatter> FORMATS = Stream.of(
                    "d M uuuu", "d MMMM uuuu", "d MMM uuuu", "uuuu M d")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private WrittenDay() {}

    /** Nothing where it is no day that somebody can mean. */
    static Optional<LocalDate> read(String typed) {
        String written = typed.replaceAll("[-/.,\\s]+", " ");
        return FORMATS.stream()
                .flatMap(format -> parsed(written, format).stream())
                .filter(TypedDay::isMeant)
                .findFirst();
    }

    private static Optional<LocalDate> parsed(String written, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(written, format));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }
}
