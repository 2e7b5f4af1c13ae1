package uk.homeward.transfer;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.transfer.TransferRules.Figures;

/** One person's way from Direct Care to another provider, or the reasoned decision not to. */
@Entity
@Table(name = "transfer")
class Transfer extends InterruptedTransfer {

    private static final Set<TransferStatus> SEARCHING = EnumSet.of(TransferStatus.SOURCING, TransferStatus.RETAINED);

    protected Transfer() {}

    Transfer(long waveId, long packageId, LocalDate servedSince, long minutes, LocalDate today) {
        super(waveId, packageId, servedSince, minutes, today);
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

    /** More than the provider changed: the law then asks for what this programme was spared (DER-38). */
    void flag(String words, LocalDate on) {
        legalFlag = words;
        flaggedOn = on;
    }
}
