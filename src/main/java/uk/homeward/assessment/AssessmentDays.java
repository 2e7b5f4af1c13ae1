package uk.homeward.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The days of an assessment: none lies ahead, and none comes before what it follows. */
final class AssessmentDays {

    private AssessmentDays() {}

    static LocalDate assessedOn(LocalDate assessedOn, LocalDate askedOn, LocalDate today) {
        if (assessedOn.isAfter(today)) {
            throw new Refusal("assessedOn", "This day lies ahead. Give the day on which the assessment was complete.");
        }
        if (assessedOn.isBefore(askedOn)) {
            throw new Refusal(
                    "assessedOn",
                    "The assessment was asked for on %s. It cannot have been complete before that day."
                            .formatted(Wording.day(askedOn)));
        }
        return assessedOn;
    }

    /** Nothing where nobody has told the person yet. */
    static @Nullable LocalDate toldOn(@Nullable LocalDate given, LocalDate assessedOn, LocalDate today) {
        if (given == null) {
            return null;
        }
        if (given.isBefore(assessedOn)) {
            throw new Refusal(
                    "toldOn",
                    "The assessment was complete on %s. The person cannot have been told before."
                            .formatted(Wording.day(assessedOn)));
        }
        return toldOn(given, today);
    }

    static LocalDate toldOn(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refusal("toldOn", "This day lies ahead. Give the day on which the person was told.");
        }
        return day;
    }
}
