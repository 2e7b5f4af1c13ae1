package uk.homeward.dataimport;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import uk.homeward.refusal.Refusal;

/** Reads values divided by commas, in UTF-8, with or without the mark that Excel puts before it. */
final class CsvReader {

    private static final char MARK = '\uFEFF';

    private CsvReader() {}

    static Table read(byte[] content) {
        String text = text(content);
        expectCommas(text);
        TableBuilder table = new TableBuilder();
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
            for (CSVRecord row : parser) {
                table.add(Math.toIntExact(row.getRecordNumber()), row.toList());
            }
        } catch (IOException | UncheckedIOException broken) {
            throw new Refusal(
                    "file",
                    "A quotation mark is never closed, or stands inside a text. Save the file anew as CSV UTF-8.");
        }
        return table.build();
    }

    private static String text(byte[] content) {
        if (TableReader.begins(content, 0xFF, 0xFE) || TableReader.begins(content, 0xFE, 0xFF)) {
            throw notUtf8();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException another) {
            throw notUtf8();
        }
    }

    private static Refusal notUtf8() {
        return new Refusal(
                "file",
                "This file is not in UTF-8, so that letters such as é would be read wrong. In Excel, save it as \"CSV UTF-8\".");
    }

    private static void expectCommas(String text) {
        String first = text.lines().findFirst().orElse("");
        if (first.indexOf(',') < 0 && (first.indexOf(';') >= 0 || first.indexOf('\t') >= 0)) {
            throw new Refusal(
                    "file",
                    "The columns of this file are divided by semicolons or tabs. Save it with commas, or as XLSX.");
        }
    }
}
