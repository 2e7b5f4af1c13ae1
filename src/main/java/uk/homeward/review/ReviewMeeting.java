package uk.homeward.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * What every review tells, whatever was reviewed: when, where and with whom it was held, and what was reached.
 *
 * @param place where the conversation was held: needs of the long term are assessed at home unless there is a reason (KEN-19)
 * @param outcomesAchieved how far the person's outcomes were met (Client Level Data {@code Review_Outcomes_Achieved})
 */
@Embeddable
public record ReviewMeeting(
        @Nullable LocalDate conductedOn,
        @Enumerated(EnumType.STRING) @Nullable Place place,
        @Nullable String placeReason,
        @Enumerated(EnumType.STRING) @Nullable Involved involved,
        @Enumerated(EnumType.STRING) @Nullable OutcomesAchieved outcomesAchieved) {

    public enum Place {
        AT_HOME,
        BY_TELEPHONE,
        BY_VIDEO,
        IN_HOSPITAL,
        ELSEWHERE
    }

    public enum Involved {
        PERSON,
        PERSON_AND_CARER,
        REPRESENTATIVE
    }

    /** Values of the Client Level Data field, in its words. */
    public enum OutcomesAchieved {
        FULLY_MET("Fully Met"),
        PARTIALLY_MET("Partially Met"),
        NOT_MET("Not Met");

        private final String cldValue;

        OutcomesAchieved(String cldValue) {
            this.cldValue = cldValue;
        }

        public String cldValue() {
            return cldValue;
        }
    }

    /** Client Level Data: a planned review carries it; it is never inferred from what follows. */
    void expectOutcomes() {
        Object unused = Wording.answered(
                "outcomesAchieved",
                outcomesAchieved,
                "Say how far the person's outcomes were met: fully, partially or not.");
    }

    /** Of a package each outcome is scored by itself, and this follows from all of them. */
    public ReviewMeeting reached(@Nullable OutcomesAchieved achieved) {
        return new ReviewMeeting(conductedOn, place, placeReason, involved, achieved);
    }

    ReviewMeeting on(LocalDate right) {
        return new ReviewMeeting(right, place, placeReason, involved, outcomesAchieved);
    }

    ReviewMeeting with(OutcomesAchieved right) {
        return new ReviewMeeting(conductedOn, place, placeReason, involved, right);
    }

    /** @return complete, and with its texts trimmed */
    ReviewMeeting checked(LocalDate today) {
        LocalDate held = Wording.answered("conductedOn", conductedOn, "Give the day of the review.");
        if (held.isAfter(today)) {
            throw new Refusal("conductedOn", "The day of the review is in the future. Record it when it was held.");
        }
        return new ReviewMeeting(
                held,
                Wording.answered("place", place, "Say where the review was held."),
                Wording.optional("placeReason", "The reason for the place", placeReason),
                Wording.answered("involved", involved, "Say who took part in the review."),
                outcomesAchieved);
    }
}
