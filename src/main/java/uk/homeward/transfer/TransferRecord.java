package uk.homeward.transfer;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;

/** What is known of one person's transfer. */
@MappedSuperclass
abstract class TransferRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "transfer_seq")
    @Nullable
    Long id;

    @Version
    int version;

    long waveId;
    long packageId;

    @Enumerated(EnumType.STRING)
    TransferStatus status = TransferStatus.IN_SCOPE;

    LocalDate since;
    LocalDate inScopeOn;
    LocalDate servedSince;

    /** A week, of all that Direct Care gives. */
    long minutes;

    @Embedded
    @Nullable
    Reaching reaching;

    @Embedded
    @Nullable
    BookedMeeting meeting;

    @Embedded
    @Nullable
    JointReview review;

    /** A refusal was talked over, and the person agrees now. */
    boolean agreedAfterAll;

    /** Something happened since, so that the review does not count any more. */
    boolean reviewLapsed;

    /** The day on which both had signed for the first time. */
    @Nullable
    LocalDate engagedOn;

    /** As it was when the review was held. */
    @Convert(converter = CareLevelText.class)
    @Nullable
    CareLevel level;

    @Embedded
    @Nullable
    Keeping keeping;

    @Nullable
    String requirementReference;

    @Embedded
    @Nullable
    Handover handover;

    /** The part of the package that the new provider gives. */
    @Nullable
    Integer element;

    @Nullable
    Integer shadowVisits;

    @Nullable
    LocalDate shadowedOn;

    @Nullable
    LocalDate calledOn;

    @Nullable
    String failedBecause;

    @Nullable
    LocalDate releasedOn;

    @Enumerated(EnumType.STRING)
    @Nullable
    ReleasedTo releasedTo;

    @Nullable
    LocalDate returnedOn;

    @Nullable
    String returnReason;

    @Enumerated(EnumType.STRING)
    @Nullable
    HoldReason heldBecause;

    @Nullable
    LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    @Nullable
    TransferStatus heldFrom;

    @Nullable
    String overReason;

    @Enumerated(EnumType.STRING)
    @Nullable
    TransferStatus endedFrom;

    @Nullable
    String legalFlag;

    @Nullable
    LocalDate flaggedOn;

    @SuppressWarnings("NullAway.Init")
    protected TransferRecord() {}

    TransferRecord(long waveId, long packageId, LocalDate servedSince, long minutes, LocalDate today) {
        this.waveId = waveId;
        this.packageId = packageId;
        this.servedSince = servedSince;
        this.minutes = minutes;
        this.since = today;
        this.inScopeOn = today;
    }

    String reference() {
        return Reference.TRANSFER.of(requireNonNull(id));
    }

    String packageReference() {
        return Reference.PACKAGE.of(packageId);
    }

    TransferStatus status() {
        return status;
    }

    Reaching reaching() {
        return reaching == null ? Reaching.NONE : reaching;
    }

    JointReview review() {
        return review == null ? JointReview.NONE : review;
    }

    /** Last day on which the review counts; nothing where none is whole, or something has happened since. */
    @Nullable
    LocalDate reviewCountsUntil(int weeks) {
        return reviewLapsed || !review().whole() ? null : review().countsUntil(weeks);
    }

    void become(TransferStatus next, LocalDate on) {
        status = next;
        since = on;
    }
}
