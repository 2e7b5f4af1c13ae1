package uk.homeward.shortterm;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.approval.ApprovalRequest;
import uk.homeward.approval.ApprovalService;
import uk.homeward.audit.Change;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.StartCorrection.Answers;

/** Support started on another day than was told. Care, money and the national return hang on it: two people put it right. */
@Service
@Transactional
public class StartCorrectionService {
    private final EpisodeStore store;
    private final StartCorrectionCheck check;
    private final ApprovalService approvals;

    StartCorrectionService(EpisodeStore store, StartCorrectionCheck check, ApprovalService approvals) {
        this.store = store;
        this.check = check;
        this.approvals = approvals;
    }

    /** @return the reference under which it waits for a second person */
    public String ask(String reference, @Nullable LocalDate startedOn, @Nullable String reason) {
        LocalDate on = Wording.answered("startedOn", startedOn, "Give the day on which support really started.");
        Episode episode = store.load(reference);
        Change change = check.change(episode, on);
        // What would be refused is refused before anybody else has to look at it.
        var unused = check.corrected(episode, on);
        return approvals.ask(new ApprovalRequest(
                StartCorrection.KIND,
                reference,
                episode.caseReference(),
                List.of(change),
                reason,
                new Answers(on, String.valueOf(reason))));
    }
}
