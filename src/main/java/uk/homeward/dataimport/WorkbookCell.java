package uk.homeward.dataimport;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** One cell of a workbook as a CSV file would have it. What is a formula or a mistake stays recognisable. */
final class WorkbookCell {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private WorkbookCell() {}

    static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return switch (cell.getType()) {
            case STRING -> cell.getText();
            case BOOLEAN -> Boolean.TRUE.equals(cell.asBoolean()) ? "yes" : "no";
            case NUMBER -> isDay(cell) ? day(cell) : number(cell.asNumber());
            case FORMULA -> "=" + cell.getFormula();
            default -> "#" + cell.getRawValue();
        };
    }

    private static boolean isDay(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|General", "").matches("(?i).*[ymdhs].*");
    }

    private static String day(Cell cell) {
        LocalDateTime moment = cell.asDate();
        boolean timeAlone = cell.asNumber().compareTo(BigDecimal.ONE) < 0;
        if (timeAlone) {
            return TIME.format(moment);
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : "%sT%s".formatted(moment.toLocalDate(), TIME.format(moment));
    }

    private static String number(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
