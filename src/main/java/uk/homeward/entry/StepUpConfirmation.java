package uk.homeward.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the access team agreed with the person and whoever referred them. */
public record StepUpConfirmation(
        @Nullable Boolean goingAhead,
        @Nullable LocalDate plannedStartOn,
        @Nullable OfferAnswer offer,
        boolean assessmentNeeded,
        @Nullable String note) {}
