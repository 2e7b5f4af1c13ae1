package uk.homeward.approval;

import java.util.Set;

/**
 * One kind of act that needs a second person: carried out by the room whose act it is.
 *
 * @param <A> what was answered when it was asked for: a record, kept as JSON until somebody has decided
 */
public abstract class Approvable<A> {
    private static final Set<String> USUAL = Set.of("managers");

    private final String kind;
    private final String title;
    private final Class<A> answers;
    private final Set<String> approvers;

    protected Approvable(String kind, String title, Class<A> answers) {
        this(kind, title, answers, USUAL);
    }

    /**
     * @param kind kept with what is asked, for example {@code stay-correction}: it never changes
     * @param title what it is called on pages, for example "Correct a stay in hospital"
     * @param approvers the groups of whom one may approve or decline it
     */
    protected Approvable(String kind, String title, Class<A> answers, Set<String> approvers) {
        this.kind = kind;
        this.title = title;
        this.answers = answers;
        this.approvers = approvers;
    }

    public final String kind() {
        return kind;
    }

    /** What it is called where these are the answers; a kind that holds several things says which. */
    protected String title(A answers) {
        return title;
    }

    /** What hangs on the decision, for whoever takes it. */
    public String consequence() {
        return "Approved, it is done at once. Declined, everything stands as it is.";
    }

    public final Class<A> answers() {
        return answers;
    }

    public final Set<String> approvers() {
        return approvers;
    }

    /**
     * A second person has approved: does what was asked, in the transaction of the approval. What the world no longer
     * allows is refused here, and waits on; the approver can then decline it.
     */
    protected abstract void carryOut(String subjectReference, A answers);

    /** It was declined, or withdrawn by whoever asked: nothing has changed. */
    protected void notApproved(String subjectReference, A answers) {}
}
