package uk.homeward.transition;

import static uk.homeward.council.CapacityUnit.HOURS_A_WEEK;
import static uk.homeward.council.CapacityUnit.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.homeward.capacity.DailyAmounts;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.transition.Transition.Phase;

/** A transition as it stands: what was planned, recruited, opened and moved. It says what may happen next. */
class Programme {

    private final Transition plan;
    private final boolean agreed;
    private final List<OpenPhase> opened;
    private final List<Departure> departures;
    private final HoursLeaving course;
    private final DailyAmounts recruited;

    /** @param agreed whether the decision behind it is in force, or none is needed */
    Programme(
            Transition plan,
            boolean agreed,
            List<OpenPhase> opened,
            List<Departure> departures,
            DailyAmounts recruited) {
        this.plan = plan;
        this.agreed = agreed;
        this.opened = opened;
        this.departures = departures;
        this.course = new HoursLeaving(departures);
        this.recruited = recruited;
    }

    /** Nobody comes over where the programme was made without (KEN-23), and nobody joins before recruitment (KEN-22). */
    static void expectMayJoin(Transition plan, String oldService, JoiningKind kind, LocalDate from) {
        if (kind == JoiningKind.CAME_OVER && !plan.staffTransfer()) {
            throw new Refusal(
                    "kind",
                    "Nobody comes over from the provider of %s. Record only people who were recruited."
                            .formatted(oldService));
        }
        if (from.isBefore(plan.recruitmentFrom())) {
            throw new Refusal(
                    "from",
                    "Recruitment starts on %s. Give that day or a later one."
                            .formatted(Wording.day(plan.recruitmentFrom())));
        }
    }

    /** A model is agreed before anybody mobilises it (KEN-13). */
    void expectAgreed() {
        if (!agreed) {
            throw new Conflict(
                    "The decision behind this transfer is not in force yet. Open Decisions to see what it waits for.");
        }
    }

    private ModelStage stage(LocalDate today) {
        if (!agreed) {
            return ModelStage.PROPOSED;
        }
        if (opened.isEmpty() && recruited.on(today).signum() == 0) {
            return ModelStage.AGREED;
        }
        return course.moved().on(today).compareTo(planned()) < 0 ? ModelStage.MOBILISING : ModelStage.MOVED;
    }

    private BigDecimal planned() {
        return plan.phases().stream().map(Phase::hoursPerWeek).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    void expectMayOpen(int number, LocalDate today) {
        Phase phase = phase(number);
        find(number).ifPresent(open -> {
            throw new Conflict("Phase %d has been open since %s.".formatted(number, Wording.day(open.openedOn())));
        });
        if (number > 1 && find(number - 1).isEmpty()) {
            throw new Conflict("Phase %d is not open yet. Open it first.".formatted(number - 1));
        }
        if (today.isBefore(phase.opensOn())) {
            throw new Conflict("Phase %d opens on %s. Open it on that day or later."
                    .formatted(number, Wording.day(phase.opensOn())));
        }
    }

    void expectOpen(int number) {
        phase(number);
        if (find(number).isEmpty()) {
            throw new Conflict("Phase %d is not open. Open it before activity moves in it.".formatted(number));
        }
    }

    /** No more than the phase was made for, and on no day more than was recruited by then (KEN-22). */
    void expectMayMove(int number, BigDecimal amount, LocalDate from) {
        BigDecimal left = left(number);
        if (amount.compareTo(left) > 0) {
            throw new Refusal(
                    "amount",
                    "Phase %d moves %s, and %s of them have moved. Move at most %s in it, or more in the next phase."
                            .formatted(
                                    number,
                                    HOURS_A_WEEK.words(phase(number).hoursPerWeek()),
                                    number(movedIn(number)),
                                    number(left)));
        }
        DailyAmounts room = room();
        LocalDate tightest = room.lowestDay(from, null);
        BigDecimal most = room.on(tightest);
        if (amount.compareTo(most) > 0) {
            throw new Refusal(
                    "amount",
                    "By %s %s were recruited, and %s of them are taken by what has moved. Move at most %s, or record first who else was recruited."
                            .formatted(
                                    Wording.day(tightest),
                                    HOURS_A_WEEK.words(recruited.on(tightest)),
                                    number(course.moved().on(tightest)),
                                    number(most.max(BigDecimal.ZERO))));
        }
    }

    /** Recruited, and not yet taken by what has moved. */
    private DailyAmounts room() {
        return recruited.minus(course.moved());
    }

    private BigDecimal movedIn(int number) {
        return departures.stream()
                .filter(departure -> departure.isMoveIn(number))
                .map(Departure::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal left(int number) {
        return phase(number).hoursPerWeek().subtract(movedIn(number));
    }

    private Optional<OpenPhase> find(int number) {
        return opened.stream().filter(open -> open.phase() == number).findFirst();
    }

    private Phase phase(int number) {
        if (number < 1 || number > plan.phases().size()) {
            throw new NotFound("There is no phase %d here. Give a number from 1 to %d."
                    .formatted(number, plan.phases().size()));
        }
        return plan.phases().get(number - 1);
    }

    HoursLeaving course() {
        return course;
    }

    TransitionView view(String from, String to, LocalDate today) {
        BigDecimal room = room().lowest(today, null).max(BigDecimal.ZERO);
        List<TransitionView.PhaseView> phases = new ArrayList<>();
        for (int number = 1; number <= plan.phases().size(); number++) {
            phases.add(view(number, room, today));
        }
        return new TransitionView(
                plan.code(),
                from,
                to,
                stage(today),
                plan.recruitmentFrom(),
                plan.staffTransfer(),
                planned(),
                recruited.on(today),
                course.moved().on(today),
                room,
                course.lostOn(today),
                course.gapOn(today),
                course.gapSince(today).orElse(null),
                phases,
                departures.stream().map(Departure::view).toList());
    }

    private TransitionView.PhaseView view(int number, BigDecimal room, LocalDate today) {
        @Nullable OpenPhase open = find(number).orElse(null);
        return new TransitionView.PhaseView(
                number,
                phase(number).opensOn(),
                phase(number).hoursPerWeek(),
                open == null ? null : open.openedOn(),
                open == null ? null : open.openedBy(),
                agreed
                        && open == null
                        && (number == 1 || find(number - 1).isPresent())
                        && !today.isBefore(phase(number).opensOn()),
                movedIn(number),
                open == null ? BigDecimal.ZERO : left(number).min(room));
    }
}
