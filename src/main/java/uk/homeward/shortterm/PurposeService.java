package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.approval.ApprovalRequest;
import uk.homeward.approval.ApprovalService;
import uk.homeward.audit.Change;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EpisodeFact.ChargeReconsidered;
import uk.homeward.shortterm.EpisodeFact.PurposeChanged;

/** Somebody says that a person now only waits for long-term support. */
@Service
@Transactional
public class PurposeService {

    private final EpisodeStore store;
    private final ApprovalService approvals;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    PurposeService(EpisodeStore store, ApprovalService approvals, Clock clock, ApplicationEventPublisher facts) {
        this.store = store;
        this.approvals = approvals;
        this.clock = clock;
        this.facts = facts;
    }

    /** Kept until it is approved: nothing is charged yet. */
    record Asked(LocalDate changedOn, String reason) {}

    /** Whether a charge would come forward with a change: nobody decides that alone. */
    @Transactional(readOnly = true)
    public boolean needsSecondPerson(String reference) {
        return store.load(reference).given().stream()
                .anyMatch(support -> support.charge().comesForward(today()));
    }

    /** @return the reference of what was changed, or of what now waits for somebody else */
    public String change(String reference, @Nullable LocalDate changedOn, @Nullable String reason) {
        LocalDate on = Wording.answered("changedOn", changedOn, "Give the day on which the purpose changed.");
        String why = Wording.required(
                "reason",
                "The reason",
                reason,
                "Say what showed that the person now only waits for long-term support.");
        Episode episode = store.load(reference);
        episode.expectPurposeChange(on, why, today());
        if (!episode.charge().comesForward(today())) {
            changeNow(reference, on, why);
            return reference;
        }
        return approvals.ask(new ApprovalRequest(
                ChargeBroughtForward.KIND,
                reference,
                episode.caseReference(),
                List.of(
                        new Change("Purpose changed on", null, Wording.day(on)),
                        new Change(
                                "First day that can be charged",
                                Wording.day(episode.charge().from()),
                                "The day of the approval, if the person was told by then")),
                why,
                new Asked(on, why)));
    }

    /** Two people have agreed, where a charge comes forward with it. */
    void changeNow(String reference, LocalDate on, String why) {
        Episode episode = store.load(reference);
        boolean comesForward = episode.changePurpose(on, why, today());
        store.keep(episode);
        facts.publishEvent(new PurposeChanged(
                reference, episode.caseReference(), on, episode.charge().from(), comesForward, why));
        if (comesForward) {
            facts.publishEvent(new ChargeReconsidered(reference, episode.caseReference()));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
