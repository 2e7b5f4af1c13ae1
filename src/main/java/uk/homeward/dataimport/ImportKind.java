package uk.homeward.dataimport;

import java.util.List;

/** A kind of file: whoever knows what its rows mean reads and brings them in. */
public interface ImportKind {

    /** Short and stable, for example {@code people}. */
    String code();

    String label();

    /** What a row is, and what has to be there before it, for whoever prepares the file. */
    String explanation();

    List<ImportColumn> columns();

    /**
     * Looks through the file and the record, and changes nothing.
     *
     * @return what is to be done; it is not done where there are problems
     */
    ImportPlan plan(Table table, Problems problems);
}
