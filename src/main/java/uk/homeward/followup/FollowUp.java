package uk.homeward.followup;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Conflict;

/** Needs that are left by one support, and who owns what follows. */
@Entity
@Table(name = "follow_up")
class FollowUp {

    @Id
    private String subjectReference;

    // An object, so that a row with a key of its own is known to be new without asking the database.
    @Version
    private @Nullable Integer version;

    private String caseReference;
    private String personReference;

    @Enumerated(EnumType.STRING)
    private FollowUpCause cause;

    private LocalDate since;
    private @Nullable String detail;

    @Embedded
    private @Nullable Ownership ownership;

    private @Nullable LocalDate settledOn;
    private @Nullable String settledHow;

    @SuppressWarnings("NullAway.Init")
    protected FollowUp() {}

    FollowUp(FollowUpRequest request) {
        subjectReference = request.subjectReference();
        caseReference = request.caseReference();
        personReference = request.personReference();
        cause = request.cause();
        since = request.since();
        detail = request.detail();
    }

    /** The same support leaves needs again, or for another reason: it is asked anew. */
    void again(FollowUpRequest request) {
        cause = request.cause();
        since = request.since();
        detail = request.detail();
        ownership = null;
        settledOn = null;
        settledHow = null;
    }

    void agree(Ownership agreed) {
        expectUnsettled();
        ownership = agreed;
    }

    void settle(String how, LocalDate today) {
        expectUnsettled();
        settledOn = today;
        settledHow = how;
    }

    /** What settled it was a mistake. */
    void reopen() {
        settledOn = null;
        settledHow = null;
    }

    boolean isUnsettled() {
        return settledOn == null;
    }

    boolean wasSettledBy(String how) {
        return how.equals(settledHow);
    }

    FollowUpCause cause() {
        return cause;
    }

    private void expectUnsettled() {
        if (settledOn != null) {
            throw new Conflict("What follows is in place already. Open the case to see how things stand.");
        }
    }

    String subjectReference() {
        return subjectReference;
    }

    String caseReference() {
        return caseReference;
    }

    boolean waits() {
        return settledOn == null && ownership == null;
    }

    FollowUpView view() {
        return new FollowUpView(
                subjectReference,
                caseReference,
                personReference,
                cause,
                since,
                detail,
                ownership == null ? null : ownership.whatFollows(),
                ownership == null ? null : ownership.owner(),
                ownership == null ? null : ownership.until(),
                ownership == null ? null : ownership.by(),
                settledOn,
                settledHow);
    }
}
