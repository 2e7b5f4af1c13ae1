package uk.homeward.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Wording;

/** What of a transfer is late, and why, in one sentence. */
final class Lateness {

    /** After which a step that nobody has taken is late. */
    private static final int DAYS = 21;

    private Lateness() {}

    static @Nullable String of(
            TransferStatus status,
            LocalDate since,
            @Nullable LocalDate meetingOn,
            @Nullable LocalDate firstVisit,
            LocalDate today) {
        boolean long_ = since.plusDays(DAYS).isBefore(today);
        String waits = " since " + Wording.day(since) + ".";
        return switch (status) {
            case IN_SCOPE -> long_ ? "Not reached" + waits + " Tell them in another way." : null;
            case LETTER_SENT -> long_ ? "No meeting is booked" + waits : null;
            case MEETING_BOOKED ->
                past(meetingOn, today) ? "The meeting was on " + day(meetingOn) + ", and nobody has signed." : null;
            case SIGNED_BY_ONE -> past(meetingOn, today) ? "One of two has not signed yet." : null;
            case REFUSED_IN_DISCUSSION -> long_ ? "The refusal is to be talked over" + waits : null;
            case SOURCING -> long_ ? "No provider is found, or no handover planned," + waits : null;
            case HANDOVER ->
                past(firstVisit, today)
                        ? "The provider was to start on " + day(firstVisit) + ", and nobody has confirmed it."
                        : null;
            case DIRECT_PAYMENT_CHOSEN -> long_ ? "No first paid visit is evidenced" + waits : null;
            case ON_HOLD -> long_ ? "On hold" + waits : null;
            default -> null;
        };
    }

    private static boolean past(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.isBefore(today);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Wording.day(day);
    }
}
