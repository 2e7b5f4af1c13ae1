package uk.homeward.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Wording;

/** What of a transfer is at risk on its present course, in one sentence. */
final class Risk {

    private static final int REVIEW_DAYS = 14;
    private static final int SHADOW_DAYS = 4;

    private Risk() {}

    static @Nullable String of(
            TransferStatus status,
            @Nullable LocalDate reviewCountsUntil,
            @Nullable LocalDate firstVisit,
            @Nullable Integer shadowVisits,
            LocalDate today) {
        if (status == TransferStatus.SOURCING && soon(reviewCountsUntil, REVIEW_DAYS, today)) {
            return "The joint review counts until %s. Unless a provider starts by then, it is held again."
                    .formatted(day(reviewCountsUntil));
        }
        if (status == TransferStatus.HANDOVER && shadowVisits == null && soon(firstVisit, SHADOW_DAYS, today)) {
            return "The new provider starts on %s, and no visits together are confirmed.".formatted(day(firstVisit));
        }
        return null;
    }

    private static boolean soon(@Nullable LocalDate day, int days, LocalDate today) {
        return day != null && !day.isBefore(today) && day.isBefore(today.plusDays(days + 1L));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Wording.day(day);
    }
}
