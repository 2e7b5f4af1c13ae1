package uk.homeward.community;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** A {@link ConnectionRequest} that was checked and tidied, and until when it holds. Without an offer, the reason why. */
@Embeddable
record Agreement(
        String wishes,
        @Nullable String offer,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lookAgainOn,
        @Nullable String nothingReason,
        @Nullable String goesOnReason,
        String recordedBy) {

    private static final String LOOK_AGAIN = "lookAgainOn";

    static Agreement of(ConnectionRequest asked, LocalDate today, String by) {
        String wishes =
                Wording.required("wishes", "The wish", asked.wishes(), "Write down what the person would like.");
        if (!Wording.answered("offerFound", asked.offerFound(), "Say whether volunteers have something to offer.")) {
            String reason = Wording.required(
                    "nothingReason", "The reason", asked.nothingReason(), "Say why nothing could be offered.");
            return new Agreement(wishes, null, null, null, reason, null, by);
        }
        String offer = Wording.answered("volunteerOffer", asked.offer(), "Choose what the volunteers offer.");
        LocalDate first =
                Wording.comingDay("firstDay", asked.firstDay(), "Give the first day of the connection.", today);
        return new Agreement(wishes, offer, first, lookAgain(asked.lookAgainOn(), first, today), null, null, by);
    }

    Agreement goesOn(@Nullable LocalDate until, @Nullable String reason, LocalDate today) {
        LocalDate day = lookAgain(until, today, today);
        String why = Wording.required(
                "goesOnReason", "The reason", reason, "Say why the connection still needs a coordinator.");
        return new Agreement(wishes, offer, firstDay, day, nothingReason, why, recordedBy);
    }

    private static LocalDate lookAgain(@Nullable LocalDate given, LocalDate after, LocalDate today) {
        LocalDate day = Wording.comingDay(LOOK_AGAIN, given, "Give the day on which it is looked at again.", today);
        if (!day.isAfter(after)) {
            throw new Refusal(
                    LOOK_AGAIN, "Nothing can be said by then. Give a day after %s.".formatted(Wording.day(after)));
        }
        return day;
    }
}
