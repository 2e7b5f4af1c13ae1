package uk.homeward.dataimport;

/** What a file would bring in. */
public interface ImportPlan {

    /** How many people, packages and so on. */
    int size();

    /**
     * All of it, in the transaction of whoever asks.
     *
     * @param source the reference of the import, for example {@code IMP-000001}
     */
    void bringIn(String source);
}
