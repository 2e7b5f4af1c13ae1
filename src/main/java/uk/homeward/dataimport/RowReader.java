package uk.homeward.dataimport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.homeward.dataimport.Table.TableRow;
import uk.homeward.refusal.Refusal;

/** Reads the cells of one row. Whatever cannot be meant is a problem with its row and column; nothing is guessed. */
public final class RowReader {

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
        Optional<String> mistake = Optional.ofNullable(text).flatMap(CellCheck::mistake);
        mistake.ifPresent(sentence -> wrong(column, sentence));
        return mistake.isPresent() ? null : text;
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
        return text == null ? null : DayNotation.day(this, column, text);
    }

    public @Nullable LocalDate neededDay(String column) {
        String text = needed(column);
        return text == null ? null : DayNotation.day(this, column, text);
    }

    /** A day with a time, for example 2026-11-30T08:05. */
    public @Nullable LocalDateTime moment(String column) {
        String text = text(column);
        return text == null ? null : DayNotation.moment(this, column, text);
    }

    /** Not below 0. */
    public @Nullable BigDecimal decimal(String column, int decimals) {
        String text = text(column);
        return text == null ? null : NumberNotation.decimal(this, column, text, decimals);
    }

    /** @param known by how they may be written, whatever the capitals */
    public <T> @Nullable T choice(String column, Map<String, T> known, String otherwise) {
        String text = text(column);
        T chosen = text == null ? null : ChoiceNotation.find(known, text).orElse(null);
        if (text != null && chosen == null) {
            wrong(column, otherwise);
        }
        return chosen;
    }

    <T> @Nullable T neededChoice(String column, Map<String, T> known, String otherwise) {
        if (!has(column)) {
            wrong(column, "Nothing stands here. Fill it in.");
            return null;
        }
        return choice(column, known, otherwise);
    }

    public @Nullable Boolean yesOrNo(String column) {
        return choice(column, Map.of("yes", true, "no", false), "Write yes or no.");
    }
}
