package uk.homeward.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** How a call-in ended (DER-42). */
@Embeddable
public record Scrutiny(
        @Column(name = "call_in_outcome") @Enumerated(EnumType.STRING) CallInOutcome outcome,
        LocalDate scrutinisedOn,
        @Column(name = "scrutiny_words") @Nullable String words,
        @Column(name = "scrutiny_by") String recordedBy) {

    static Scrutiny of(ScrutinyAnswer told, LocalDate calledInOn, LocalDate today, String by) {
        CallInOutcome outcome =
                Wording.answered("callInOutcome", told.outcome(), "Choose what the committee made of the call-in.");
        LocalDate on = Wording.answered("scrutinisedOn", told.on(), "Give the day on which the committee met.");
        if (on.isAfter(today)) {
            throw new Refusal(
                    "scrutinisedOn",
                    "%s is in the future. Record the outcome when the committee has met.".formatted(Wording.day(on)));
        }
        if (on.isBefore(calledInOn)) {
            throw new Refusal(
                    "scrutinisedOn",
                    "The decision was called in on %s. Give that day or a later one."
                            .formatted(Wording.day(calledInOn)));
        }
        String words = outcome == CallInOutcome.STANDS
                ? Wording.optional("scrutinyWords", "What the committee said", told.words())
                : Wording.required(
                        "scrutinyWords",
                        "What the committee said",
                        told.words(),
                        "Write down what the committee said: whoever decided reads it.");
        return new Scrutiny(outcome, on, words, by);
    }

    /** As it is told. */
    public record ScrutinyAnswer(@Nullable CallInOutcome outcome, @Nullable LocalDate on, @Nullable String words) {}
}
