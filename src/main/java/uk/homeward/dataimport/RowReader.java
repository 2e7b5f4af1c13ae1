package uk.homeward.dataimport;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.homeward.dataimport.Table.TableRow;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Reads the cells of one row. Whatever cannot be meant is a problem with its row and column; nothing is guessed. */
public final class RowReader {

    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern SLASHES = Pattern.compile("([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{2,4})");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,6})?");
    private static final Pattern SHORTENED = Pattern.compile("(?i)[+-]?[0-9]+([.,][0-9]+)?E[+-]?[0-9]+");

    private final TableRow row;
    private final Problems problems;

    public RowReader(TableRow row, Problems problems) {
        this.row = row;
        this.problems = problems;
    }

    public int number() {
        return row.number();
    }

    public void wrong(@Nullable String column, String sentence) {
        problems.add(row.number(), column, sentence);
    }

    /** Of what is not the fault of one cell, or of one that this room does not know. */
    public <T> @Nullable T refused(Map<String, String> columns, Supplier<T> act) {
        try {
            return act.get();
        } catch (Refusal refusal) {
            wrong(columns.get(String.valueOf(refusal.field())), refusal.sentence());
            return null;
        }
    }

    public @Nullable String text(String column) {
        String text = row.cells().get(Table.key(column));
        if (text == null) {
            return null;
        }
        if (text.startsWith("=")) {
            wrong(column, "This is a formula. Put its value there instead.");
            return null;
        }
        if (text.startsWith("#")) {
            wrong(column, "The spreadsheet shows a mistake here. Put the value there.");
            return null;
        }
        if (SHORTENED.matcher(text).matches()) {
            wrong(
                    column,
                    "A spreadsheet has shortened this number, like 4.01E+09, and its digits are lost. Format the column as text and put the whole number there.");
            return null;
        }
        if (text.length() > Wording.LINE) {
            wrong(column, "This text has more than %d characters. Shorten it.".formatted(Wording.LINE));
            return null;
        }
        return text;
    }

    public @Nullable String needed(String column) {
        if (row.cells().get(Table.key(column)) == null) {
            wrong(column, "Nothing stands here. Fill it in.");
        }
        return text(column);
    }

    public boolean has(String column) {
        return row.cells().containsKey(Table.key(column));
    }

    public @Nullable LocalDate day(String column) {
        String text = text(column);
        return text == null ? null : readDay(column, text);
    }

    public @Nullable LocalDate neededDay(String column) {
        String text = needed(column);
        return text == null ? null : readDay(column, text);
    }

    private @Nullable LocalDate readDay(String column, String text) {
        if (ISO.matcher(text).matches()) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException noDay) {
                wrong(column, "There is no such day in the calendar. Check the day and the month.");
                return null;
            }
        }
        wrong(column, noIsoDay(text));
        return null;
    }

    private static String noIsoDay(String text) {
        var parts = SLASHES.matcher(text);
        if (!parts.matches()) {
            return NUMBER.matcher(text).matches()
                    ? "This is a number and no day. Format the column as text, and write the day like 2026-11-30."
                    : "This is no day. Write it like 2026-11-30.";
        }
        int one = Integer.parseInt(parts.group(1));
        int other = Integer.parseInt(parts.group(2));
        if (one <= 12 && other <= 12) {
            return "This can be read as two days: 03/04/2026 is 3 April here and 4 March in the United States. Write it like 2026-04-03.";
        }
        return isADay(one, other, parts.group(3)) || isADay(other, one, parts.group(3))
                ? "Write the day like 2026-11-30: the year first."
                : "There is no such day in the calendar. Check it, and write it like 2026-11-30.";
    }

    private static boolean isADay(int day, int month, String year) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, day) != null;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** A day with a time, for example 2026-11-30T08:05. */
    public @Nullable LocalDateTime moment(String column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        try {
            return LocalDateTime.parse(text.replace(' ', 'T'));
        } catch (DateTimeException noMoment) {
            wrong(column, "This is no day with a time. Write it like 2026-11-30T08:05.");
            return null;
        }
    }

    /** Not below 0. */
    public @Nullable BigDecimal decimal(String column, int decimals) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()
                || new BigDecimal(text).stripTrailingZeros().scale() > decimals) {
            wrong(
                    column,
                    "This is no number that can be read. Write it like %s, without a sign for pounds and without commas."
                            .formatted(decimals == 0 ? "12" : "12.50"));
            return null;
        }
        return new BigDecimal(text);
    }

    /** @param known by how they may be written, whatever the capitals */
    public <T> @Nullable T choice(String column, Map<String, T> known, String otherwise) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        T chosen = known.entrySet().stream()
                .filter(one -> one.getKey().equalsIgnoreCase(text))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            wrong(column, otherwise);
        }
        return chosen;
    }

    public @Nullable Boolean yesOrNo(String column) {
        return choice(column, Map.of("yes", true, "no", false), "Write yes or no.");
    }
}
