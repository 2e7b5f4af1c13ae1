package uk.homeward.dataimport;

import uk.homeward.refusal.Refusal;

/** Reads a file by what it is, whatever it is called. */
public final class TableReader {

    /** Bytes. */
    public static final int LARGEST = 20_000_000;

    private TableReader() {}

    /** @throws Refusal saying how to save it, where it cannot be read without guessing */
    public static Table read(byte[] content) {
        if (content.length == 0) {
            throw new Refusal("file", "This file is empty. Choose another file.");
        }
        if (content.length > LARGEST) {
            throw new Refusal("file", "This file has more than 20 megabytes. Divide it, and send each part.");
        }
        if (begins(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new Refusal("file", "This is a file of an older Excel. Save it as XLSX or as CSV UTF-8.");
        }
        return begins(content, 'P', 'K', 3, 4) ? WorkbookReader.read(content) : CsvReader.read(content);
    }

    static boolean begins(byte[] content, int... first) {
        if (content.length < first.length) {
            return false;
        }
        for (int at = 0; at < first.length; at++) {
            if ((content[at] & 0xFF) != first[at]) {
                return false;
            }
        }
        return true;
    }
}
