package uk.homeward.shortterm;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.approval.ApprovalRequest;
import uk.homeward.approval.ApprovalService;
import uk.homeward.audit.Change;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EpisodeFact.ChargeNoticeTakenBack;
import uk.homeward.shortterm.EpisodeFact.ChargeReconsidered;

/** It was put on record by mistake that somebody was told of their charge. */
@Service
@Transactional
public class ChargeNoticeService {

    private final EpisodeStore store;
    private final EpisodeEndings endings;
    private final ApprovalService approvals;
    private final ApplicationEventPublisher facts;

    ChargeNoticeService(
            EpisodeStore store, EpisodeEndings endings, ApprovalService approvals, ApplicationEventPublisher facts) {
        this.store = store;
        this.endings = endings;
        this.approvals = approvals;
        this.facts = facts;
    }

    /** Kept until it is approved. */
    record Asked(String reason) {}

    /** Whether a charge has begun on the strength of it: then nobody takes it back alone. */
    @Transactional(readOnly = true)
    public boolean needsSecondPerson(String reference) {
        return store.load(reference).given().stream()
                .anyMatch(support -> support.charge().since() != null);
    }

    /** @return the reference of what was changed, or of what now waits for somebody else */
    public String takeBack(String reference, @Nullable String reason) {
        String why = Wording.required("reason", "The reason", reason, "Say what was wrong with it.");
        if (!needsSecondPerson(reference)) {
            takeBackNow(reference, why);
            return reference;
        }
        Episode episode = store.load(reference);
        Change change = change(episode.mistakenNotice());
        return approvals.ask(new ApprovalRequest(
                ChargeNoticeWithdrawal.KIND,
                reference,
                episode.caseReference(),
                List.of(change, new Change("Charge", "Begun", "Withdrawn")),
                why,
                new Asked(why)));
    }

    void takeBackNow(String reference, String why) {
        Episode episode = store.load(reference);
        Change change = change(episode.mistakenNotice());
        endings.change(episode, Episode::takeBackNotice);
        facts.publishEvent(new ChargeNoticeTakenBack(reference, episode.caseReference(), change, why));
        facts.publishEvent(new ChargeReconsidered(reference, episode.caseReference()));
    }

    private static Change change(ChargeNotice mistaken) {
        return new Change(
                "Told about the charge",
                "%s by %s, %s"
                        .formatted(
                                Wording.day(mistaken.toldOn()),
                                mistaken.toldBy(),
                                mistaken.format().label().toLowerCase(Locale.UK)),
                null);
    }
}
