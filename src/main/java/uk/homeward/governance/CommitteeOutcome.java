package uk.homeward.governance;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** What the committee made of it: part of what is signed (KEN-33). */
@Embeddable
public record CommitteeOutcome(
        @Enumerated(EnumType.STRING) CommitteeAdvice advice,
        LocalDate consideredOn,
        @Nullable String comments,
        String outcomeRecordedBy) {

    static CommitteeOutcome of(CommitteeAnswer told, LocalDate today, String by) {
        CommitteeAdvice advice =
                Wording.answered("committeeAdvice", told.advice(), "Choose what the committee said to the proposal.");
        LocalDate on =
                Wording.answered("consideredOn", told.consideredOn(), "Give the day on which the committee met.");
        if (on.isAfter(today)) {
            throw new Refusal(
                    "consideredOn",
                    "%s is in the future. Record the outcome when the committee has met.".formatted(Wording.day(on)));
        }
        String comments = advice.asksForWords()
                ? Wording.required(
                        "committeeComments",
                        "What the committee said",
                        told.comments(),
                        "Write down what the committee said: whoever signs reads it.")
                : Wording.optional("committeeComments", "What the committee said", told.comments());
        return new CommitteeOutcome(advice, on, comments, by);
    }
}
