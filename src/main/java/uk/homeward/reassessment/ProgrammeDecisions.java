package uk.homeward.reassessment;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.homeward.governance.GovernanceService;
import uk.homeward.reassessment.ReassessmentRules.Programme;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The decision behind a programme: nobody is asked before it is in force. */
@Component
class ProgrammeDecisions {

    private final GovernanceService governance;

    ProgrammeDecisions(GovernanceService governance) {
        this.governance = governance;
    }

    void expectInForce(Programme planned, LocalDate today) {
        LocalDate inForceOn = governance
                .inForceSince(planned.decision())
                .orElseThrow(() -> new Refusal(
                        "The decision behind “%s” is not in force. Nobody is asked before. Open Decisions to see what it waits for."
                                .formatted(planned.title())));
        if (today.isBefore(inForceOn)) {
            throw new Refusal("The decision behind “%s” is in force from %s. Open it on that day or later."
                    .formatted(planned.title(), Wording.day(inForceOn)));
        }
    }
}
