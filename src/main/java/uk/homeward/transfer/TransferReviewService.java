package uk.homeward.transfer;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.refusal.Wording;
import uk.homeward.transfer.TransferFact.ReviewSignedBy;

/** The joint review of one person: a meeting in person, two signatures, and what follows from it (DER-15 to DER-24). */
@Service
@Transactional
public class TransferReviewService {

    private final TransferStore store;
    private final CareOfToday care;
    private final KeepingDecision decision;
    private final WaveEngagement engagement;

    TransferReviewService(TransferStore store, CareOfToday care, KeepingDecision decision, WaveEngagement engagement) {
        this.store = store;
        this.care = care;
        this.decision = decision;
        this.engagement = engagement;
    }

    /** @param rebrokerOn the day on which it is looked at again, where Direct Care goes on for one of the three reasons */
    public void signAsSocialWorker(String reference, ReviewFindings findings, @Nullable LocalDate rebrokerOn) {
        LocalDate today = store.today();
        Transfer transfer = store.take(reference);
        store.expectOpen(transfer);
        JointReview found = findings.checked(today, Actor.name());
        CareLevel level = care.level(transfer.packageReference(), 0, found.preferences(), findings.personPays());
        transfer.signAsSocialWorker(found, level, today);
        transfer.keeping = decision.after(found, rebrokerOn, today);
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
}
