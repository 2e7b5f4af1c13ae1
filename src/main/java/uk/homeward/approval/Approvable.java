package uk.homeward.approval;

import java.util.Set;

/**
 * One kind of act that needs a second person: implemented in the room whose act it is.
 *
 * @param <A> what was answered when it was asked for: a record, kept as JSON until somebody has decided
 */
public interface Approvable<A> {

    /** Kept with what is asked, for example {@code stay-correction}: it never changes. */
    String kind();

    /** What it is called on pages, for example "Correct a stay in hospital". */
    String title();

    Class<A> answers();

    /** The groups of whom one may approve or decline it. */
    default Set<String> approvers() {
        return Set.of("managers");
    }

    /**
     * A second person has approved: does what was asked, in the transaction of the approval. What the world no longer
     * allows is refused here, and waits on; the approver can then decline it.
     */
    void carryOut(String subjectReference, A answers);
}
