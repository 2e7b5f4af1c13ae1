package uk.homeward.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision in a list. */
public record DecisionLine(
        String reference,
        @Nullable String number,
        String title,
        DecisionStatus status,
        String decisionMaker,
        boolean keyDecision,
        @Nullable LocalDate committeeOn,
        @Nullable LocalDate inForceOn) {

    static DecisionLine of(Decision decision) {
        DecisionHeader paper = decision.paper();
        return new DecisionLine(
                decision.reference(),
                paper.number(),
                paper.title(),
                decision.course().status(),
                paper.decisionMaker(),
                paper.keyDecision(),
                paper.committeeOn(),
                decision.course().inForceOn());
    }
}
