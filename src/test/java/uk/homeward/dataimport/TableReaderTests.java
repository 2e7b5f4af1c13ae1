package uk.homeward.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homeward.dataimport.Table.TableRow;
import uk.homeward.refusal.Refusal;

/** Files as councils have them: what cannot be read without guessing is refused, and says how to save it. */
class TableReaderTests {

    @Test
    void aMarkBeforeTheTextIsNoPartOfIt() {
        Table table = read("\uFEFFName,Day\r\n\"Zoë, the elder\",2026-11-30\r\n");

        assertThat(table.header()).containsExactly("Name", "Day");
        assertThat(table.rows())
                .containsExactly(new TableRow(2, Map.of("name", "Zoë, the elder", "day", "2026-11-30")));
    }

    @Test
    void rowsAreCountedAsASpreadsheetShowsThem() {
        Table table = read("Name\nAda\n\n\"two\nlines\"\nBen\n");

        assertThat(table.rows()).extracting(TableRow::number).containsExactly(2, 4, 5);
    }

    @Test
    void anotherEncodingIsRefusedAndNeverGuessed() {
        refused("Name\nZoë\n".getBytes(Charset.forName("windows-1252")), "not in UTF-8", "CSV UTF-8");
        refused("Name\nZoë\n".getBytes(StandardCharsets.UTF_16), "not in UTF-8");
    }

    @Test
    void otherDividersAreRefused() {
        refused(bytes("Name;Day\nAda;2026-11-30\n"), "semicolons or tabs", "commas");
        refused(bytes("Name\tDay\nAda\t2026-11-30\n"), "semicolons or tabs");
    }

    @Test
    void whatHasNoRowsOrNoColumnsIsRefused() {
        refused(new byte[0], "empty");
        refused(bytes("Name,Day\n"), "no rows below");
        refused(bytes("Name,,Day\nAda,1,2\n"), "no name in the first row");
        refused(bytes("Name,name\nAda,1\n"), "Two columns are called");
        refused(bytes("Name\nAda,Ben\n"), "Row 2 has more columns");
        refused(bytes("Name\n\"Ada\n"), "quotation mark");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "older Excel");
        refused(new byte[] {'P', 'K', 3, 4, 0, 0, 0}, "cannot be read");
    }

    @Test
    void whatIsInACellOfAWorkbookIsNotGuessed() {
        Table table = TableReader.read(Workbook.of(Workbook.row(
                        1,
                        Workbook.text("A1", "Number"),
                        Workbook.text("B1", "Day"),
                        Workbook.text("D1", "Hours"),
                        Workbook.text("C1", "X"))
                + Workbook.row(
                        3,
                        Workbook.number("A3", "9.99000001E9"),
                        Workbook.day("B3", "46356"),
                        Workbook.formula("C3", "1+1", "2"),
                        Workbook.number("D3", "12.5"))));

        assertThat(table.rows())
                .containsExactly(new TableRow(
                        3, Map.of("number", "9990000010", "day", "2026-11-30", "x", "=1+1", "hours", "12.5")));
    }

    @Test
    void twoFilledSheetsAreRefused() {
        String sheet = Workbook.row(1, Workbook.text("A1", "Name")) + Workbook.row(2, Workbook.text("A2", "Ada"));

        refused(Workbook.of(sheet, sheet), "more than one sheet");
        assertThat(TableReader.read(Workbook.of(sheet, "")).rows()).hasSize(1);
    }

    /** 300 kB that would fill the machine. */
    @Test
    void aWorkbookThatUnpacksWithoutEndIsRefusedBeforeItIsRead() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] spaces = " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
            for (int megabyte = 0; megabyte < 301; megabyte++) {
                zip.write(spaces);
            }
        }

        assertThat(file.size()).isLessThan(1_000_000);
        refused(file.toByteArray(), "too large");
    }

    /** What a sheet names of the machine stays there. */
    @Test
    void aSheetReadsNoFileOfTheServer() {
        String sheet = Workbook.row(1, Workbook.text("A1", "Name")) + Workbook.row(2, Workbook.text("A2", "&host;"));

        refused(
                Workbook.after("<!DOCTYPE worksheet [<!ENTITY host SYSTEM \"file:///etc/hostname\">]>", sheet),
                "cannot be read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-30|",
                "2026-11-31|There is no such day",
                "2026-02-29|There is no such day",
                "31/11/2026|There is no such day",
                "03/04/2026|two days",
                "30/11/2026|the year first",
                "11/30/2026|the year first",
                "46356|a number and no day",
                "4.01E+09|A spreadsheet has shortened this number",
                "=A1|This is a formula",
                "#REF!|shows a mistake",
                "soon|This is no day"
            })
    void aDayIsADayOfTheCalendarAndNothingElse(String typed, String wrong) {
        Problems problems = new Problems();
        RowReader row = new RowReader(new TableRow(7, Map.of("day", typed)), problems);

        assertThat(row.day("Day") == null).isEqualTo(wrong != null);
        assertThat(problems.none()).isEqualTo(wrong == null);
        if (wrong != null) {
            ImportProblem problem = problems.first(1).get(0);
            assertThat(problem.row()).isEqualTo(7);
            assertThat(problem.column()).isEqualTo("Day");
            assertThat(problem.sentence()).contains(wrong).endsWith(".");
        }
    }

    private static void refused(byte[] content, String... says) {
        assertThatThrownBy(() -> TableReader.read(content))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence()).contains(List.of(says)));
    }

    private static Table read(String text) {
        return TableReader.read(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
