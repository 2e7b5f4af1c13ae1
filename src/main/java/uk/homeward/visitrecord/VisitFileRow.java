package uk.homeward.visitrecord;

import static uk.homeward.dataimport.ImportColumn.needed;
import static uk.homeward.dataimport.ImportColumn.optional;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.homeward.dataimport.ImportColumn;
import uk.homeward.dataimport.RowReader;
import uk.homeward.reference.Reference;

/** One row: a visit. */
record VisitFileRow(RowReader reader, String packageReference, VisitTold told) {

    static final String PACKAGE = "Package";
    static final String VISIT = "Visit";
    static final String DAY = "Day";
    static final String MADE = "Made";
    static final String STARTED = "Started";
    static final String ENDED = "Ended";
    static final String WORKERS = "Workers";
    static final String REASON = "Reason";
    static final String WHY = "Why corrected or late";

    static final List<ImportColumn> COLUMNS = List.of(
            needed(PACKAGE, "Its reference, like PKG-000123."),
            optional(VISIT, "Its number in the package; empty where nobody planned it."),
            needed(DAY, "The day on which it was planned, like 2026-11-30."),
            needed(MADE, "yes, or no where nobody came."),
            optional(STARTED, "Where it was made, like 2026-11-30T08:05."),
            optional(ENDED, "Where it was made, like 2026-11-30T08:35."),
            optional(WORKERS, "Where it was made: how many came, from 1 to 4."),
            optional(REASON, "Where nobody came: why."),
            optional(WHY, "Where it puts right what is on record, or is told late."));

    /** The column of what a refusal names. */
    static final Map<String, String> BY_FIELD = Map.of(
            "visit", VISIT,
            "day", DAY,
            "made", MADE,
            "startedAt", STARTED,
            "endedAt", ENDED,
            "workers", WORKERS,
            "reason", REASON,
            "why", WHY);

    private static final Pattern LIKE = Pattern.compile(Reference.FORM);

    /** Nothing where what names the visit cannot be read. */
    static @Nullable VisitFileRow of(RowReader row) {
        String reference = row.needed(PACKAGE);
        if (reference != null && !LIKE.matcher(reference).matches()) {
            row.wrong(PACKAGE, "This is no reference of a package. Write it like PKG-000123.");
            return null;
        }
        VisitTold told = new VisitTold(
                whole(row, VISIT),
                row.neededDay(DAY),
                row.yesOrNo(MADE),
                row.moment(STARTED),
                row.moment(ENDED),
                whole(row, WORKERS),
                row.text(REASON),
                row.text(WHY));
        return reference == null || told.day() == null ? null : new VisitFileRow(row, reference, told);
    }

    private static @Nullable Integer whole(RowReader row, String column) {
        BigDecimal number = row.decimal(column, 0);
        if (number != null && number.compareTo(BigDecimal.valueOf(1_000)) > 0) {
            row.wrong(column, "This number is too large. Check it.");
            return null;
        }
        return number == null ? null : number.intValueExact();
    }

    /** By which a row is known that tells of the same visit. */
    String visit() {
        return "%s %s"
                .formatted(packageReference, told.visit() == null ? told.startedAt() : told.day() + " " + told.visit());
    }
}
