package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.approval.ApprovalRequest;
import uk.homeward.approval.ApprovalService;
import uk.homeward.audit.Change;
import uk.homeward.audit.Fact;
import uk.homeward.council.CouncilProfile;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EpisodeFact.ChargeReconsidered;

/**
 * What happened is on record at once, however late it is told, and care and money follow. A second person looks at it
 * before the person is charged, and nothing is charged for the days before that.
 */
@Service
@Transactional
class LateFactService {

    private final ApprovalService approvals;
    private final CouncilProfile council;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    LateFactService(ApprovalService approvals, CouncilProfile council, Clock clock, ApplicationEventPublisher facts) {
        this.approvals = approvals;
        this.council = council;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * @param subject of what was told: the episode, or a stay
     * @param on the day on which it happened
     * @param why it was told only now; of no account where it was told in time
     */
    void told(LateFactKind kind, String subject, Episode episode, LocalDate on, @Nullable String why) {
        told(kind, subject, episode, on, new Change(kind.what(), null, Wording.day(on)), why);
    }

    /** @param change what is otherwise from that day, where the day alone does not tell it */
    void told(LateFactKind kind, String subject, Episode episode, LocalDate on, Change change, @Nullable String why) {
        if (on.isBefore(today().minusDays(council.lateFactDays()))) {
            ask(kind, subject, episode, change, why);
        }
    }

    /** Something that had happened counts otherwise now, however soon that was found. */
    void putRight(LateFactKind kind, Fact fact, Episode episode) {
        ask(kind, fact.reference(), episode, Objects.requireNonNull(fact.change()), fact.reason());
    }

    private void ask(LateFactKind kind, String subject, Episode episode, Change change, @Nullable String why) {
        LateFact fact = new LateFact(kind, episode.reference());
        String part = fact.part(change);
        if (approvals.waits(LateFactApproval.KIND, subject, part)) {
            return;
        }
        var unused = approvals.ask(new ApprovalRequest(
                LateFactApproval.KIND,
                subject,
                part,
                episode.caseReference(),
                fact.changes(change, episode),
                why,
                fact));
        if (episode.status() == EpisodeStatus.ACTIVE) {
            facts.publishEvent(new ChargeReconsidered(episode.reference(), episode.caseReference()));
        }
    }

    boolean waits(Episode episode) {
        return approvals.waitsInCase(episode.caseReference(), LateFactApproval.KIND);
    }

    void expectSettled(Episode episode) {
        if (waits(episode)) {
            throw new Conflict(
                    "Something was told late, and a second person has not looked at it. No charge can start.");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
