package uk.homeward.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.approval.ApprovalRequest;
import uk.homeward.approval.ApprovalService;
import uk.homeward.audit.Change;
import uk.homeward.council.CouncilProfile;
import uk.homeward.entry.EntryFact.BridgingFailed;
import uk.homeward.entry.EntryFact.DischargeConfirmed;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Wording;

/** Somebody was home, or without care, for days before anybody said so: reports, money and later days hang on it. */
@Component
class LateEntryListener {

    private final Entries entries;
    private final ApprovalService approvals;
    private final CouncilProfile council;
    private final Clock clock;

    LateEntryListener(Entries entries, ApprovalService approvals, CouncilProfile council, Clock clock) {
        this.entries = entries;
        this.approvals = approvals;
        this.council = council;
        this.clock = clock;
    }

    @EventListener
    void on(DischargeConfirmed fact) {
        entries.findById(Reference.REFERRAL.id(fact.reference()))
                .flatMap(Entry::discharge)
                .ifPresent(day -> told(fact.reference(), LateEntryKind.DISCHARGE, day, fact.reason()));
    }

    @EventListener
    void on(BridgingFailed fact) {
        told(fact.reference(), LateEntryKind.BRIDGING_FAILED, fact.neededFrom(), fact.reason());
    }

    private void told(String referral, LateEntryKind kind, LocalDate day, @Nullable String why) {
        LateEntry.Told told = new LateEntry.Told(kind, day);
        if (!day.isBefore(LocalDate.now(clock).minusDays(council.lateFactDays()))
                || approvals.waits(LateEntry.KIND, referral, told.part())) {
            return;
        }
        var unused = approvals.ask(new ApprovalRequest(
                LateEntry.KIND,
                referral,
                told.part(),
                referral,
                List.of(new Change(kind.what(), null, Wording.day(day))),
                why,
                told));
    }
}
