package uk.homeward.transfer;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.transfer.TransferRules.Figures;

/** One person's way from Direct Care to another provider, or the reasoned decision not to. */
@Entity
@Table(name = "transfer")
class Transfer extends TransferRecord {

    private static final Set<TransferStatus> BEFORE_REVIEW =
            EnumSet.of(TransferStatus.LETTER_SENT, TransferStatus.MEETING_BOOKED, TransferStatus.SIGNED_BY_ONE);
    private static final Set<TransferStatus> SEARCHING = EnumSet.of(TransferStatus.SOURCING, TransferStatus.RETAINED);

    protected Transfer() {}

    Transfer(long waveId, long packageId, LocalDate servedSince, long minutes, LocalDate today) {
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

    // The search (DER-10 to DER-12, DER-18, DER-23, DER-33)

    void source(String requirement, LocalDate today) {
        outcome();
        requirementReference = requirement;
        keeping = null;
        become(TransferStatus.SOURCING, today);
    }

    /** Direct Care goes on: for a reason, and until a day. */
    void retain(Keeping kept, LocalDate today) {
        if (!kept.until().isAfter(today)) {
            throw new Refusal("rebrokerOn", "Give a coming day on which a provider is looked for again.");
        }
        keeping = kept;
        become(TransferStatus.RETAINED, today);
    }

    void searchAgain(LocalDate today) {
        if (status == TransferStatus.RETAINED) {
            become(TransferStatus.SOURCING, today);
        }
    }

    boolean searching() {
        return SEARCHING.contains(status);
    }

    // The handover (DER-19, DER-28 to DER-32)

    /** @throws Refusal where the level would change without a change that was agreed, or the review has lapsed */
    void planHandover(Handover plan, CareLevel after, Figures figures, LocalDate today) {
        expect(
                EnumSet.of(TransferStatus.SOURCING, TransferStatus.HANDOVER),
                "No provider was found yet. Wait for the search.");
        LocalDate until = reviewCountsUntil(figures.reviewWeeks());
        LocalDate cutOver = plan.firstVisit().toLocalDate();
        if (until == null || cutOver.isAfter(until)) {
            throw new Refusal(
                    "firstVisit",
                    "The joint review counts for %d weeks%s. Choose an earlier day, or hold the review again."
                            .formatted(figures.reviewWeeks(), until == null ? "" : ", until " + Wording.day(until)));
        }
        if (servedLong(figures, today) && !Boolean.TRUE.equals(plan.longerOffered())) {
            throw new Refusal(
                    "longerOffered",
                    "Direct Care has served this person since %s. Offer a longer handover first, then say that you did."
                            .formatted(Wording.day(servedSince)));
        }
        expectSameLevel(after, figures);
        handover = plan;
        failedBecause = null;
        shadowVisits = null;
        become(TransferStatus.HANDOVER, today);
    }

    private void expectSameLevel(CareLevel after, Figures figures) {
        List<String> changed = requireNonNull(level).differences(after, figures.startMinutes());
        if (!changed.isEmpty() && !review().allowsChange()) {
            throw new Refusal(
                    "level",
                    "%s A transfer changes the provider and nothing else: hold the review again if circumstances have changed, or keep the level."
                            .formatted(String.join(" ", changed)));
        }
    }

    boolean servedLong(Figures figures, LocalDate today) {
        return !servedSince.plusYears(figures.longServiceYears()).isAfter(today);
    }

    void shadowed(int visits, LocalDate on, Figures figures, LocalDate today) {
        expect(EnumSet.of(TransferStatus.HANDOVER), "No handover is planned. Plan it first.");
        if (visits < figures.shadowVisits()) {
            throw new Refusal(
                    "shadowVisits",
                    "Old and new workers make at least %d visits together. Arrange what is missing, or plan a later day."
                            .formatted(figures.shadowVisits()));
        }
        if (on.isAfter(today)) {
            throw new Refusal(
                    "shadowedOn", "%s lies ahead. Confirm the visits when they were made.".formatted(Wording.day(on)));
        }
        shadowVisits = visits;
        shadowedOn = on;
    }

    void cutOver(LocalDate called, LocalDate today) {
        expect(EnumSet.of(TransferStatus.HANDOVER), "No handover is planned. Plan it first.");
        LocalDateTime first = requireNonNull(handover).firstVisit();
        if (shadowVisits == null) {
            throw new Refusal("No shadow visits are confirmed. Old and new workers come together first.");
        }
        if (called.isBefore(first.toLocalDate()) || called.isAfter(today)) {
            throw new Refusal(
                    "calledOn",
                    "Give the day on which you called: the first visit of the new provider or later, and not ahead.");
        }
        calledOn = called;
        releasedOn = first.toLocalDate();
        releasedTo = ReleasedTo.PROVIDER;
        become(TransferStatus.SETTLING, today);
    }

    /** The new provider did not come: Direct Care goes on, and somebody else is looked for. */
    void failed(String reason, LocalDate today) {
        failedBecause = reason;
        handover = null;
        element = null;
        shadowVisits = null;
        become(TransferStatus.SOURCING, today);
    }

    boolean settle(LocalDate today) {
        boolean settling = status == TransferStatus.SETTLING;
        if (settling) {
            become(TransferStatus.SETTLED, today);
        }
        return settling;
    }

    void comeBack(String reason, LocalDate on, Figures figures, LocalDate today) {
        expect(
                EnumSet.of(TransferStatus.SETTLING),
                "Only somebody who settles with a new provider comes back in this way. Ask for a review of the package.");
        LocalDate from = requireNonNull(releasedOn);
        if (on.isBefore(from) || on.isAfter(from.plusDays(figures.settlingDays()))) {
            throw new Refusal(
                    "returnedOn",
                    "The person changed over on %s and may come back for %d days. Check the day, or look for another provider."
                            .formatted(Wording.day(from), figures.settlingDays()));
        }
        returnedOn = on;
        returnReason = reason;
        become(TransferStatus.RETURNED, today);
    }

    void paid(LocalDate firstVisit, LocalDate today) {
        expect(EnumSet.of(TransferStatus.DIRECT_PAYMENT_CHOSEN), "This person has not chosen a direct payment.");
        releasedOn = firstVisit;
        releasedTo = ReleasedTo.DIRECT_PAYMENT;
        become(TransferStatus.SETTLED, today);
    }

    // What interrupts it

    /** @return whether that is news */
    boolean hold(HoldReason why, LocalDate on) {
        if (status.over() || status == TransferStatus.ON_HOLD || status == TransferStatus.SETTLING) {
            reviewLapsed = reviewLapsed || why == HoldReason.HOSPITAL;
            return false;
        }
        heldFrom = status;
        heldBecause = why;
        heldOn = on;
        reviewLapsed = true;
        become(TransferStatus.ON_HOLD, on);
        return true;
    }

    /** It goes on from the letter, or from the review, which is held again. @return whether that is news */
    boolean goOn(LocalDate on) {
        if (status != TransferStatus.ON_HOLD) {
            return false;
        }
        heldBecause = null;
        heldFrom = null;
        heldOn = null;
        handover = null;
        element = null;
        become(reaching().done() ? TransferStatus.LETTER_SENT : TransferStatus.IN_SCOPE, on);
        return true;
    }

    /** @return whether that is news */
    boolean end(TransferStatus as, @Nullable String reason, LocalDate on) {
        if (status.over()) {
            return false;
        }
        overReason = reason;
        become(as, on);
        return true;
    }

    /** More than the provider changed: the law then asks for what this programme was spared (DER-38). */
    void flag(String words, LocalDate on) {
        legalFlag = words;
        flaggedOn = on;
    }

    boolean beforeReview() {
        return BEFORE_REVIEW.contains(status);
    }

    private void expect(Set<TransferStatus> expected, String otherwise) {
        if (!expected.contains(status)) {
            throw new Conflict(
                    "%s It stands at: %s.".formatted(otherwise, status.label().toLowerCase(Locale.UK)));
        }
    }
}
