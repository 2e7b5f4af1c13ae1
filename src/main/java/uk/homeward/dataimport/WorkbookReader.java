package uk.homeward.dataimport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import uk.homeward.refusal.Refusal;

/** Reads the one sheet of a workbook. What is a formula or a mistake there stays recognisable, and is refused where it counts. */
final class WorkbookReader {

    private static final long LARGEST_UNPACKED = 300_000_000;

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
            try (Stream<Row> rows = Objects.requireNonNull(only).openStream()) {
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
            values.add(WorkbookCell.text(row.getCell(at)));
        }
        return values;
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
