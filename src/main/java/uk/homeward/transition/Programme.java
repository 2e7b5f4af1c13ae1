package uk.homeward.transition;

import static uk.homeward.council.CapacityUnit.HOURS_A_WEEK;
import static uk.homeward.council.CapacityUnit.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.homeward.capacity.DailyAmounts;
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

    /** Nobody comes over where the programme was made without (KEN-23). */
    static void expectMayJoin(Transition plan, String oldService, JoiningKind kind) {
        if (kind == JoiningKind.CAME_OVER && !plan.staffTransfer()) {
            throw new Refusal(
                    "kind",
                    "Nobody comes over from the provider of %s. Record only people who were recruited."
                            .formatted(oldService));
        }
    }

    /** A model is agreed before anybody mobilises it (KEN-13). */
    void expectAgreed() {
        RecruitmentAuthority.expectAgreed(agreed);
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

    /** No more than the phase was made for, and on no day more than was recruited by then (KEN-22). */
    void expectMayMove(int number, BigDecimal amount, LocalDate from) {
        phase(number).expectRoomFor(amount);
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

    /** All that has moved or is to, and so much more. */
    BigDecimal movedWith(BigDecimal amount) {
        return departures.stream()
                .filter(Departure::isMove)
                .map(Departure::amount)
                .reduce(amount, BigDecimal::add);
    }

    /** Recruited, and not yet taken by what has moved. */
    private DailyAmounts room() {
        return recruited.minus(course.moved());
    }

    ProgrammePhase phase(int number) {
        if (number < 1 || number > plan.phases().size()) {
            throw new NotFound("There is no phase %d here. Give a number from 1 to %d."
                    .formatted(number, plan.phases().size()));
        }
        return new ProgrammePhase(
                number,
                plan.phases().get(number - 1),
                number == 1 || find(number - 1).isPresent(),
                find(number).orElse(null),
                departures.stream()
                        .filter(departure -> departure.isMoveIn(number))
                        .map(Departure::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private Optional<OpenPhase> find(int number) {
        return opened.stream().filter(open -> open.phase() == number).findFirst();
    }

    HoursLeaving course() {
        return course;
    }

    TransitionView view(String from, String to, LocalDate today) {
        BigDecimal room = room().lowest(today, null).max(BigDecimal.ZERO);
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
                IntStream.rangeClosed(1, plan.phases().size())
                        .mapToObj(number -> phase(number).view(agreed, room, today))
                        .toList(),
                departures.stream().map(Departure::view).toList());
    }
}
