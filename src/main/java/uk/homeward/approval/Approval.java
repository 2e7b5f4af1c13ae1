package uk.homeward.approval;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;

/** Something that one person asks for and another decides. */
@Entity
@Table(name = "approval")
class Approval {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_seq")
    private @Nullable Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private ApprovalStatus status;

    private String kind;
    private String subjectReference;
    private String part;
    private String caseReference;
    private String changes;
    private String answers;
    private String why;
    private String askedBy;
    private Instant askedAt;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String remark;

    @SuppressWarnings("NullAway.Init")
    protected Approval() {}

    /**
     * @param changes as JSON
     * @param answers as JSON
     */
    Approval(ApprovalRequest request, String why, String changes, String answers, String askedBy, Instant askedAt) {
        this.status = ApprovalStatus.WAITING;
        this.kind = request.kind();
        this.subjectReference = request.subjectReference();
        this.part = request.part();
        this.caseReference = request.caseReference();
        this.why = why;
        this.changes = changes;
        this.answers = answers;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    /** Approved or declined: never by whoever asked. */
    void decided(ApprovalStatus how, @Nullable String remark, String by, Instant at) {
        expectWaiting();
        if (by.equals(askedBy)) {
            throw new Conflict("You asked for this yourself. Somebody else has to decide it; you can withdraw it.");
        }
        over(how, remark, by, at);
    }

    void withdraw(String by, Instant at) {
        expectWaiting();
        if (!by.equals(askedBy)) {
            throw new Conflict("Only %s, who asked for this, can withdraw it. Decline it instead.".formatted(askedBy));
        }
        over(ApprovalStatus.WITHDRAWN, null, by, at);
    }

    private void over(ApprovalStatus how, @Nullable String said, String by, Instant at) {
        status = how;
        remark = said;
        decidedBy = by;
        decidedAt = at;
    }

    private void expectWaiting() {
        if (status != ApprovalStatus.WAITING) {
            throw new Conflict(
                    "%s has decided this already. Open the case to see how things stand.".formatted(decidedBy));
        }
    }

    String reference() {
        return Reference.APPROVAL.of(requireNonNull(id));
    }

    ApprovalStatus status() {
        return status;
    }

    String kind() {
        return kind;
    }

    String subjectReference() {
        return subjectReference;
    }

    String part() {
        return part;
    }

    String caseReference() {
        return caseReference;
    }

    String changes() {
        return changes;
    }

    String answers() {
        return answers;
    }

    String why() {
        return why;
    }

    String askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String remark() {
        return remark;
    }
}
