package uk.homeward.delivery;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * Visits that are not wanted for a time, or more of them.
 *
 * @param without the numbers of planned visits that are left out
 * @param more visits beside the planned ones
 * @param element whose provider makes what is more
 * @param until last day: a change for a time has an end
 */
public record TemporaryChange(
        List<Integer> without,
        List<VisitNeed> more,
        @Nullable Integer element,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-02-25") @Nullable LocalDate from,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-03-03") @Nullable LocalDate until,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "Her son stays with her.") @Nullable String reason) {

    /** Minutes. */
    private static final int DAY = 24 * 60;

    public TemporaryChange {
        without = without == null ? List.of() : without;
        more = more == null ? List.of() : more;
    }

    /** @throws Refusal where it has no end, no reason, or changes nothing */
    void expectSound() {
        if (without.isEmpty() && more.isEmpty()) {
            throw new Refusal("without", "Nothing would change. Choose the visits to leave out, or give those to add.");
        }
        more.forEach(TemporaryChange::expectSound);
        if (!more.isEmpty() && element == null) {
            throw new Refusal("element", "Say which provider makes the additional visits.");
        }
        if (lastDay().isBefore(firstDay())) {
            throw new Refusal("until", "The last day is before the first. Check both days.");
        }
        why();
    }

    private static void expectSound(VisitNeed visit) {
        if (visit.minutes() < 1 || visit.minutes() > DAY) {
            throw new Refusal("minutes", "A visit takes from 1 minute to 1,440, a whole day. Check the minutes.");
        }
        if (visit.workers() < 1 || visit.workers() > 2) {
            throw new Refusal("workers", "A visit needs one worker or two.");
        }
    }

    LocalDate firstDay() {
        return Wording.answered("from", from, "Give the first day of the change.");
    }

    LocalDate lastDay() {
        return Wording.answered(
                "until", until, "A change for a time has a last day. Give it, or change the plan if it is to last.");
    }

    String why() {
        return Wording.required("reason", "The reason", reason, "Say why the visits change.");
    }

    private static void expectIn(Delivery delivery, int visit) {
        if (!delivery.rota().numbers(known -> true).contains(visit)) {
            throw new Refusal("without", "This package has no visit %d. Open the case to see them.".formatted(visit));
        }
    }

    void on(Delivery delivery) {
        for (int visit : without) {
            expectIn(delivery, visit);
            delivery.rota().pauses().add(new Pause(visit, firstDay(), lastDay(), PauseCause.CHANGE, why()));
        }
        if (element != null && !more.isEmpty()) {
            delivery.addFor(element, more, firstDay(), lastDay());
        }
    }
}
