package uk.homeward.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.homeward.entry.UrgentCase.Step;
import uk.homeward.reference.Reference;

/** One row of the urgent requests that wait. */
interface UrgentRow {

    long getReferral();

    boolean getTriaged();

    Instant getReceivedAt();

    Instant getTriageDueAt();

    Instant getResponseDueAt();

    @Nullable
    Instant getTriageEscalatedAt();

    @Nullable
    Instant getStepUpEscalatedAt();

    default UrgentCase urgentCase() {
        return new UrgentCase(
                Reference.REFERRAL.of(getReferral()),
                getTriaged() ? Step.STEP_UP : Step.TRIAGE,
                getReceivedAt(),
                getTriaged() ? getResponseDueAt() : getTriageDueAt(),
                getTriaged() ? getStepUpEscalatedAt() : getTriageEscalatedAt());
    }
}
