package uk.homeward.transfer;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.sourcing.RetentionDecision;
import uk.homeward.sourcing.RetentionReason;
import uk.homeward.transfer.TransferFact.ReviewSignedBy;

/** The joint review of one person: a meeting in person, two signatures, and what follows from it (DER-15 to DER-24). */
@Service
@Transactional
public class TransferReviewService {

    private final TransferStore store;
    private final CareOfToday care;
    private final RetentionDecision retention;
    private final WaveEngagement engagement;

    TransferReviewService(
            TransferStore store, CareOfToday care, RetentionDecision retention, WaveEngagement engagement) {
        this.store = store;
        this.care = care;
        this.retention = retention;
        this.engagement = engagement;
    }

    /**
     * A meeting with the person, and whoever speaks for them, is agreed.
     *
     * @throws Refusal before the area is open, the person was reached, or too soon after they were
     */
    public void book(String reference, @Nullable LocalDate on, @Nullable String place, @Nullable String with) {
        LocalDate today = store.today();
        LocalDate day = Wording.comingDay("meetingOn", on, "Give the day of the meeting.", today);
        Transfer transfer = store.take(reference);
        store.expectOpen(transfer);
        transfer.book(
                new BookedMeeting(
                        day,
                        Wording.requiredLine("meetingPlace", "The place", place, "Say where you meet, in person."),
                        Wording.requiredLine("meetingWith", "Who is there", with, "Say who will be there.")),
                store.figures(),
                today);
        store.moved(transfer, null);
    }

    /** @param rebrokerOn the day on which it is looked at again, where Direct Care goes on for one of the three reasons */
    public void signAsSocialWorker(String reference, ReviewFindings findings, @Nullable LocalDate rebrokerOn) {
        LocalDate today = store.today();
        Transfer transfer = store.take(reference);
        store.expectOpen(transfer);
        JointReview found = findings.checked(today, Actor.name());
        CareLevel level = care.level(transfer.packageReference(), 0, found.preferences(), findings.personPays());
        transfer.signAsSocialWorker(found, level, today);
        Keeping kept = keeping(found, rebrokerOn, today);
        transfer.keeping = kept;
        signed(transfer, "social-workers");
    }

    public void signAsDirectCare(String reference, @Nullable LocalDate metOn, @Nullable String remark) {
        LocalDate today = store.today();
        Transfer transfer = store.take(reference);
        store.expectOpen(transfer);
        transfer.signAsDirectCare(
                ReviewFindings.metOn(metOn, today),
                Actor.name(),
                Wording.optional("remark", "The remark", remark),
                today);
        signed(transfer, "direct-care");
    }

    private void signed(Transfer transfer, String team) {
        store.keep(transfer);
        store.announce(new ReviewSignedBy(transfer.reference(), transfer.packageReference(), team));
        if (!transfer.review().whole()) {
            return;
        }
        ReviewOutcome outcome = transfer.outcome();
        follow(transfer, outcome);
        engagement.engaged(transfer);
    }

    private void follow(Transfer transfer, ReviewOutcome outcome) {
        LocalDate today = store.today();
        switch (outcome) {
            case NOT_APPROPRIATE -> transfer.keepWithDirectCare(today);
            case REFUSED -> transfer.refuse(today);
            case DIRECT_PAYMENT -> transfer.chooseDirectPayment(today);
            case END_OF_LIFE, CRISIS -> {
                Keeping kept = requireNonNull(transfer.keeping);
                transfer.retain(kept, today);
            }
            case SUITABLE -> {
                return;
            }
        }
        store.moved(transfer, transfer.review().outcomeReason());
    }

    /** The decision table says whether Direct Care may keep it (DER-10 to DER-12). */
    private @Nullable Keeping keeping(JointReview found, @Nullable LocalDate rebrokerOn, LocalDate today) {
        boolean endOfLife = found.outcome() == ReviewOutcome.END_OF_LIFE;
        boolean crisis = found.outcome() == ReviewOutcome.CRISIS;
        if (!endOfLife && !crisis) {
            return null;
        }
        RetentionReason reason = retention
                .decide(endOfLife, crisis, true)
                .orElseThrow(() -> new Refusal("outcome", "Direct Care keeps long-term care for three reasons only."));
        return new Keeping(
                reason,
                Wording.comingDay("rebrokerOn", rebrokerOn, "Give the day on which it is looked at again.", today));
    }

    /** Read by the process. */
    @Transactional(readOnly = true)
    public AfterReview whatFollows(String reference) {
        Transfer transfer = store.look(reference);
        Keeping kept = transfer.keeping;
        return switch (transfer.status()) {
            case NOT_APPROPRIATE -> new AfterReview(WhatFollows.STAYS, null);
            case DIRECT_PAYMENT_CHOSEN -> new AfterReview(WhatFollows.DIRECT_PAYMENT, null);
            case RETAINED ->
                new AfterReview(WhatFollows.KEPT, requireNonNull(kept).until());
            case REFUSED_IN_DISCUSSION ->
                new AfterReview(transfer.agreedAfterAll ? WhatFollows.SUITABLE : WhatFollows.REFUSED, null);
            default -> new AfterReview(WhatFollows.SUITABLE, null);
        };
    }

    /** It was talked over with somebody who did not wish it. */
    public void discuss(String reference, @Nullable RefusalAnswer answer, @Nullable String words) {
        RefusalAnswer became = Wording.answered("refusalAnswer", answer, "Say what came of talking it over.");
        String why = Wording.required("refusalWords", "What was said", words, "Say what the person said.");
        Transfer transfer = store.take(reference);
        transfer.expectRefused();
        switch (became) {
            case STAYS -> transfer.keepWithDirectCare(store.today());
            case DIRECT_PAYMENT -> transfer.chooseDirectPayment(store.today());
            case AGREES -> {
                transfer.agreedAfterAll = true;
                store.keep(transfer);
                return;
            }
        }
        store.moved(transfer, why);
    }
}
