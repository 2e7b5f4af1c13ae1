package uk.homeward.confidentiality.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.AuditEntry;
import uk.homeward.calendar.WorkingHours;

/** Looks as a file that a spreadsheet opens. */
final class LooksAsCsv {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private LooksAsCsv() {}

    static String of(List<AuditEntry> looks) {
        return Stream.concat(
                        Stream.of(row("When", "Who", "What", "Record", "Case", "Reason")),
                        looks.stream()
                                .map(look -> row(
                                        AT.format(look.at().atZone(WorkingHours.ZONE)),
                                        look.who(),
                                        look.what(),
                                        look.reference(),
                                        look.caseReference(),
                                        look.reason())))
                .collect(Collectors.joining());
    }

    private static String row(@Nullable String... cells) {
        return Stream.of(cells).map(LooksAsCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** What begins like a formula is marked as text: a spreadsheet would run it. */
    private static String cell(@Nullable String text) {
        String safe = text == null ? "" : text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
