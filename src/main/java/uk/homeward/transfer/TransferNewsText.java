package uk.homeward.transfer;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Wording;

/** What a person reads of a step of their transfer, in plain words (DER-39). */
final class TransferNewsText {

    private TransferNewsText() {}

    static String of(Transfer transfer) {
        return switch (transfer.status()) {
            case LETTER_SENT ->
                "We go on with the review of your care. We will ask you for a day on which we can meet.";
            case MEETING_BOOKED -> meeting(requireNonNull(transfer.meeting));
            case NOT_APPROPRIATE -> "Your care stays with our own team. Nothing changes for you.";
            case DIRECT_PAYMENT_CHOSEN ->
                "You chose a direct payment. Our own team goes on until the first visit that you arranged was made.";
            case REFUSED_IN_DISCUSSION ->
                "You told us that you do not wish another provider. We will talk it over with you. Nothing changes meanwhile.";
            case SOURCING ->
                "We are looking for a provider who can give you the same care. Our own team goes on until they have started.";
            case RETAINED ->
                "Our own team goes on giving your care. We look at it again on %s."
                        .formatted(day(transfer.keeping == null ? null : transfer.keeping.until()));
            case HANDOVER -> handover(requireNonNull(transfer.handover));
            case SETTLING ->
                "Your new provider has started. Tell us at once if something is not as it was agreed: you can come back to our own team.";
            case SETTLED -> "The change to those who give your care now is complete.";
            case RETURNED -> "Our own team gives your care again.";
            case ON_HOLD -> "We have put the change of your provider on hold. Nothing changes for you meanwhile.";
            case IN_SCOPE, SIGNED_BY_ONE, DIED, MOVED, OVER -> transfer.status().label();
        };
    }

    private static String meeting(BookedMeeting meeting) {
        return "We meet on %s to look at your care together. Where: %s.".formatted(day(meeting.on()), meeting.place());
    }

    private static String handover(Handover plan) {
        return "%s takes over from our own team. Its first visit is on %s at %s. Before that, its workers come along with ours. The care itself stays the same."
                .formatted(
                        plan.providerName(),
                        day(plan.firstVisit().toLocalDate()),
                        plan.firstVisit().toLocalTime());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "a day that we agree with you" : Wording.day(day);
    }
}
