package uk.homeward.dataimport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;

/** Reads the one sheet of a workbook. What is a formula or a mistake there stays recognisable, and is refused where it counts. */
final class WorkbookReader {

    private static final long LARGEST_UNPACKED = 300_000_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private WorkbookReader() {}

    static Table read(byte[] content) {
        expectReasonable(content);
        TableBuilder table = new TableBuilder();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            Sheet only = null;
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (hasRows(sheet)) {
                    expect(only == null, "This workbook has more than one sheet that is filled. Keep one of them.");
                    only = sheet;
                }
            }
            expect(only != null, "This workbook is empty. Choose another file.");
            try (Stream<Row> rows = java.util.Objects.requireNonNull(only).openStream()) {
                rows.forEach(row -> table.add(row.getRowNum(), values(row)));
            }
        } catch (IOException | ExcelReaderException broken) {
            throw unreadable();
        }
        return table.build();
    }

    private static boolean hasRows(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.anyMatch(row -> row.getPhysicalCellCount() > 0);
        }
    }

    private static List<String> values(Row row) {
        List<String> values = new ArrayList<>();
        for (int at = 0; at < row.getCellCount(); at++) {
            values.add(text(row.getCell(at)));
        }
        return values;
    }

    private static String text(@Nullable Cell cell) {
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

    /** A small file can unpack to one that fills the machine. */
    private static void expectReasonable(byte[] content) {
        byte[] part = new byte[65_536];
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                for (int read = zip.read(part); read >= 0; read = zip.read(part)) {
                    unpacked += read;
                    expect(
                            unpacked <= LARGEST_UNPACKED,
                            "This workbook is too large. Save its one sheet as CSV UTF-8, or divide it.");
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw unreadable();
        }
    }

    private static void expect(boolean holds, String otherwise) {
        if (!holds) {
            throw new Refusal("file", otherwise);
        }
    }

    private static Refusal unreadable() {
        return new Refusal("file", "This workbook cannot be read. Open it in Excel and save it as XLSX anew.");
    }
}
