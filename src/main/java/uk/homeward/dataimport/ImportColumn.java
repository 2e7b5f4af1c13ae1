package uk.homeward.dataimport;

/**
 * A column that a kind of file has.
 *
 * @param needed whether each row fills it
 * @param what stands in it, in a sentence
 */
public record ImportColumn(String name, boolean needed, String what) {

    public static ImportColumn needed(String name, String what) {
        return new ImportColumn(name, true, what);
    }

    public static ImportColumn optional(String name, String what) {
        return new ImportColumn(name, false, what);
    }
}
