package uk.homeward.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.approval.ApprovalRequest;
import uk.homeward.approval.ApprovalService;
import uk.homeward.audit.Change;
import uk.homeward.council.CouncilProfile;
import uk.homeward.entry.EntryFact.DischargeConfirmed;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Wording;

/** Somebody was home for days before anybody said so: the report of delays and all later days hang on it. */
@Component
class LateDischargeListener {

    private final Entries entries;
    private final ApprovalService approvals;
    private final CouncilProfile council;
    private final Clock clock;

    LateDischargeListener(Entries entries, ApprovalService approvals, CouncilProfile council, Clock clock) {
        this.entries = entries;
        this.approvals = approvals;
        this.council = council;
        this.clock = clock;
    }

    @EventListener
    void on(DischargeConfirmed fact) {
        LocalDate latest = LocalDate.now(clock).minusDays(council.lateFactDays());
        entries.findById(Reference.REFERRAL.id(fact.reference()))
                .flatMap(Entry::discharge)
                .filter(day -> day.isBefore(latest))
                .ifPresent(day -> ask(fact, day));
    }

    private void ask(DischargeConfirmed fact, LocalDate day) {
        var unused = approvals.ask(new ApprovalRequest(
                LateDischarge.KIND,
                fact.reference(),
                fact.reference(),
                List.of(new Change("Went home", null, Wording.day(day))),
                fact.reason(),
                new LateDischarge.Told(day)));
    }
}
