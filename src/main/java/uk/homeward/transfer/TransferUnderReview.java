package uk.homeward.transfer;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.transfer.TransferRules.Figures;

/** A transfer up to what its joint review comes to. */
@MappedSuperclass
abstract class TransferUnderReview extends TransferRecord {

    protected TransferUnderReview() {}

    TransferUnderReview(long waveId, long packageId, LocalDate servedSince, long minutes, LocalDate today) {
        super(waveId, packageId, servedSince, minutes, today);
    }

    // The letter (DER-30)

    void written(@Nullable String letter) {
        if (!reaching().done()) {
            reaching = new Reaching(letter, null, null, null);
        }
    }

    /** @return whether that is news */
    boolean reached(ReachedBy by, LocalDate on, @Nullable String remark) {
        if (reaching().done() || status.over()) {
            return false;
        }
        reaching = new Reaching(reaching().letter(), on, by, remark);
        if (status == TransferStatus.IN_SCOPE) {
            become(TransferStatus.LETTER_SENT, on);
        } else if (heldFrom == TransferStatus.IN_SCOPE) {
            heldFrom = TransferStatus.LETTER_SENT;
        }
        return true;
    }

    /** The letter came back: whatever was posted, they have not heard of it. @return whether that is news */
    boolean notReached(LocalDate on) {
        boolean news = status == TransferStatus.LETTER_SENT && reaching().by() == ReachedBy.LETTER;
        if (news) {
            reaching = new Reaching(reaching().letter(), null, null, "The letter came back.");
            become(TransferStatus.IN_SCOPE, on);
        }
        return news;
    }

    // The meeting and the joint review (DER-16, DER-17, DER-20)

    void book(BookedMeeting booked, Figures figures, LocalDate today) {
        expectReached();
        expect(
                EnumSet.of(
                        TransferStatus.LETTER_SENT,
                        TransferStatus.MEETING_BOOKED,
                        TransferStatus.RETAINED,
                        TransferStatus.REFUSED_IN_DISCUSSION,
                        TransferStatus.SOURCING),
                "A meeting is booked before the review. Open the transfer to see what it waits for.");
        LocalDate earliest = requireNonNull(reaching().on()).plusDays(figures.meetingDays());
        if (booked.on().isBefore(earliest)) {
            throw new Refusal(
                    "meetingOn",
                    "The person heard of the proposal on %s and has %d days to think about it. Book the meeting for %s or later."
                            .formatted(Wording.day(reaching().on()), figures.meetingDays(), Wording.day(earliest)));
        }
        meeting = booked;
        review = null;
        agreedAfterAll = false;
        reviewLapsed = false;
        keeping = null;
        become(TransferStatus.MEETING_BOOKED, today);
    }

    /** @throws Conflict where a social worker has signed already */
    void signAsSocialWorker(JointReview found, CareLevel now, LocalDate today) {
        expectMeeting();
        if (review().socialWorker() != null) {
            throw new Conflict("A social worker has signed this review already. Somebody of Direct Care signs next.");
        }
        expectOther(found.socialWorker(), review().directCare());
        review = found.keeping(review());
        level = now;
        become(TransferStatus.SIGNED_BY_ONE, today);
    }

    /** @throws Conflict where Direct Care has signed already */
    void signAsDirectCare(LocalDate metOn, String by, @Nullable String remark, LocalDate today) {
        expectMeeting();
        if (review().directCare() != null) {
            throw new Conflict("Direct Care has signed this review already. A social worker signs next.");
        }
        expectOther(by, review().socialWorker());
        review = review().signedByDirectCare(metOn, by, today, remark);
        become(TransferStatus.SIGNED_BY_ONE, today);
    }

    private static void expectOther(@Nullable String by, @Nullable String other) {
        if (by != null && by.equals(other)) {
            throw new Refusal("You signed this review for the other team. Two people sign it: ask a colleague.");
        }
    }

    private void expectMeeting() {
        expectReached();
        expect(
                EnumSet.of(TransferStatus.MEETING_BOOKED, TransferStatus.SIGNED_BY_ONE),
                "No review is open for this person. Book a meeting first.");
    }

    private void expectReached() {
        if (!reaching().done()) {
            throw new Refusal(
                    "The person has not heard of the proposal yet. Record that the letter went, or that they were told in another way, before anything else starts.");
        }
    }

    /** What follows from a review that both have signed. */
    ReviewOutcome outcome() {
        if (!review().whole() || review().outcome() == null) {
            throw new Conflict(
                    "Two people sign this review: a social worker and somebody of Direct Care. One has not yet.");
        }
        return review().outcome();
    }

    void keepWithDirectCare(LocalDate today) {
        become(TransferStatus.NOT_APPROPRIATE, today);
    }

    void refuse(LocalDate today) {
        become(TransferStatus.REFUSED_IN_DISCUSSION, today);
    }

    void chooseDirectPayment(LocalDate today) {
        become(TransferStatus.DIRECT_PAYMENT_CHOSEN, today);
    }

    void expectRefused() {
        expect(EnumSet.of(TransferStatus.REFUSED_IN_DISCUSSION), "This person has not refused a transfer.");
    }

    final void expect(Set<TransferStatus> expected, String otherwise) {
        if (!expected.contains(status)) {
            throw new Conflict(
                    "%s It stands at: %s.".formatted(otherwise, status.label().toLowerCase(Locale.UK)));
        }
    }
}
