package uk.homeward.holding;

import java.util.List;

/**
 * What a room keeps of people. It names its tables, and which of their rows belong to whom; they are told and removed by
 * that.
 */
public interface RecordHolding {
    /** In the order in which rows may go: those that depend on others first. */
    List<HeldTable> tables();

    /** The cases of these people. */
    default List<String> casesOf(List<String> people) {
        return List.of();
    }

    /** Whether the rows of other rooms hang on those of this one and have to go before them, or are told of in these. */
    default boolean isLast() {
        return false;
    }

    /** Before anything goes, in the same transaction: keeps what is counted, without the person. */
    default void keepFigures(RecordScope scope) {}

    /** What of it does not go by its tables, after they did. */
    default void remove(RecordScope scope) {}
}
