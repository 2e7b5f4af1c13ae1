package uk.homeward.dataimport;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import uk.homeward.person.NhsNumbers;

/** Files as another system would write them, with made-up people. */
public final class ImportFiles {

    public static final String PEOPLE =
            "Former reference,NHS number,Given name,Family name,Date of birth,Address,Postcode,Telephone";
    public static final String PACKAGES =
            "Former package,Former reference,Area,Model,Direct payment,Plan agreed on,Care started on,Last review on,Part,Provider,Hours a week,Rate an hour,Part started on,Part ends on,Visits";

    private ImportFiles() {}

    public static SentFile file(String kind, String header, List<String> rows) {
        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(rows);
        return new SentFile(kind, kind + ".csv", String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    public static SentFile people(int after, int count) {
        return file("people", PEOPLE, rows(count, number -> person(after + number)));
    }

    public static List<String> rows(int count, IntFunction<String> row) {
        return IntStream.rangeClosed(1, count).mapToObj(row).toList();
    }

    public static String person(int number) {
        return "P%d,%s,Ada,Sample%1$d,%s,%1$d Sample Street,ME14 1XQ,01632 960%03d"
                .formatted(
                        number, NhsNumbers.next(), LocalDate.of(1940, 1, 1).plusDays(number % 20_000), number % 1000);
    }

    /** Of person Pn, by a provider, ten hours a week. */
    public static String homeCare(int number, LocalDate started, String reviewed) {
        return "K%d,P%1$d,Millbrook,Time and Task,no,%s,%s,%s,Home care,homeward-bound,10,21.50,%3$s,,"
                .formatted(number, started.minusDays(7), started, reviewed);
    }
}
