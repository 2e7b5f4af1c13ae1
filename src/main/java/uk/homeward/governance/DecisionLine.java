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
        @Nullable LocalDate inForceOn) {}
