package uk.homeward.shortterm;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.FreePeriod;
import uk.homeward.council.CouncilProfile.ReviewRules;
import uk.homeward.refusal.Wording;

/**
 * Somebody looked at a service in its sixth week, whatever its planned length.
 *
 * @param finding nothing where a review was the look: it has findings of its own
 */
@Embeddable
public record WeekSixLook(
        @Column(name = "week_six_looked_on") LocalDate on,
        @Column(name = "week_six_looked_by") String by,
        @Column(name = "week_six_finding") @Enumerated(EnumType.STRING) @Nullable Finding finding,
        @Column(name = "week_six_note") @Nullable String note) {

    /** A review that is held in the last two of the six weeks is the look. */
    private static final int DAYS_OF_A_REVIEW = 14;

    public enum Finding {
        GOES_ON("Support goes on as planned"),
        READY_TO_END("Goals are reached: support can end before the planned day"),
        NEEDS_GO_ON("Needs are likely to last: what follows has to be prepared now");

        private final String label;

        Finding(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static WeekSixLook taken(@Nullable Finding found, @Nullable String note, String by, LocalDate today) {
        return new WeekSixLook(
                today,
                by,
                Wording.answered("weekSixFinding", found, "Say what you found."),
                Wording.required(
                        "weekSixNote", "The note", note, "Say what the person said, and what you saw of the goals."));
    }

    static @Nullable WeekSixLook byReview(LocalDate weekSixEnds, String by, LocalDate today) {
        return today.isBefore(weekSixEnds.minusDays(DAYS_OF_A_REVIEW)) ? null : new WeekSixLook(today, by, null, null);
    }

    /** The last day of the sixth week; days in hospital move it where they move the planned end. */
    static LocalDate ends(LocalDate startedOn, long daysAway) {
        return new FreePeriod(startedOn).lastFreeDay().plusDays(daysAway);
    }

    /** On the day on which a review of a six-week plan would come up. */
    static LocalDate comesUp(LocalDate ends, ReviewRules rules) {
        return ends.minusDays(rules.leadDays());
    }
}
