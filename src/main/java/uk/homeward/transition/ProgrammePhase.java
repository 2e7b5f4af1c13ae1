package uk.homeward.transition;

import static uk.homeward.council.CapacityUnit.HOURS_A_WEEK;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.CapacityUnit;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.transition.Transition.Phase;

/**
 * One phase as it stands: whether it may be opened, and how much may still move in it.
 *
 * @param next whether the one before it is open, or there is none
 * @param open nothing before somebody opened it
 * @param moved in it, also from days to come
 */
record ProgrammePhase(int number, Phase plan, boolean next, @Nullable OpenPhase open, BigDecimal moved) {

    void expectMayOpen(LocalDate today) {
        String why = whyNotOpened(today);
        if (why != null) {
            throw new Conflict(why);
        }
    }

    private @Nullable String whyNotOpened(LocalDate today) {
        if (open != null) {
            return "Phase %d has been open since %s.".formatted(number, Wording.day(open.openedOn()));
        }
        if (!next) {
            return "Phase %d is not open yet. Open it first.".formatted(number - 1);
        }
        return today.isBefore(plan.opensOn())
                ? "Phase %d opens on %s. Open it on that day or later.".formatted(number, Wording.day(plan.opensOn()))
                : null;
    }

    void expectOpen() {
        if (open == null) {
            throw new Conflict("Phase %d is not open. Open it before activity moves in it.".formatted(number));
        }
    }

    /** No more moves in a phase than it was made for (KEN-22). */
    void expectRoomFor(BigDecimal amount) {
        if (amount.compareTo(left()) > 0) {
            throw new Refusal(
                    "amount",
                    "Phase %d moves %s, and %s of them have moved. Move at most %s in it, or more in the next phase."
                            .formatted(
                                    number,
                                    HOURS_A_WEEK.words(plan.hoursPerWeek()),
                                    CapacityUnit.number(moved),
                                    CapacityUnit.number(left())));
        }
    }

    private BigDecimal left() {
        return plan.hoursPerWeek().subtract(moved);
    }

    /** @param room of all that was recruited, from today on */
    TransitionView.PhaseView view(boolean agreed, BigDecimal room, LocalDate today) {
        return new TransitionView.PhaseView(
                number,
                plan.opensOn(),
                plan.hoursPerWeek(),
                open == null ? null : open.openedOn(),
                open == null ? null : open.openedBy(),
                agreed && whyNotOpened(today) == null,
                moved,
                open == null ? BigDecimal.ZERO : left().min(room));
    }
}
