package uk.homeward.absence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * Days away as somebody tells them, ahead or when they are over.
 *
 * @param from the first day on which nobody need come
 * @param backOn the day of return, on which support goes on by itself
 * @param lateReason why it is told so late, where it is
 */
public record AbsenceDates(
        @Nullable AbsenceReason because,
        @Nullable LocalDate from,
        @Nullable LocalDate backOn,
        @Nullable String note,
        @Nullable String lateReason) {

    /** Whoever is planned to be away for longer has no short-term support at home. */
    private static final int DAYS_AHEAD = 183;

    Away checked(LocalDate today) {
        LocalDate first = Wording.answered("awayFrom", from, "Give the first day away.");
        if (first.isAfter(today.plusDays(DAYS_AHEAD))) {
            throw new Refusal("awayFrom", "This day is more than half a year ahead. Check the year.");
        }
        return new Away(
                first,
                returning(
                        first,
                        Wording.answered("backOn", backOn, "Give the day of return: support goes on by itself.")));
    }

    static LocalDate returning(LocalDate first, LocalDate backOn) {
        if (!backOn.isAfter(first)) {
            throw new Refusal(
                    "backOn",
                    "The person is away from %s. Give a later day of return; whoever is back on the same day is not away."
                            .formatted(Wording.day(first)));
        }
        if (backOn.isAfter(first.plusDays(DAYS_AHEAD))) {
            throw new Refusal("backOn", "This is more than half a year away. Check the year.");
        }
        return backOn;
    }
}
