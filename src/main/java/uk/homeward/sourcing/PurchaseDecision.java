package uk.homeward.sourcing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a manager decides where the framework has nobody, or a purchase off it was asked for. */
public record PurchaseDecision(
        @Nullable PurchaseCourse answer,
        PurchaseAnswers purchase,
        boolean endOfLife,
        boolean crisisResponse,
        @Nullable LocalDate rebrokerOn) {}
