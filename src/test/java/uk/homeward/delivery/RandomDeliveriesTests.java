package uk.homeward.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.delivery.Cared.MONDAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.refusal.Refusal;

/** Whatever is planned, in whatever order: each planned visit of each day has exactly one provider (promise 1). */
@Tag("promise-1")
class RandomDeliveriesTests {

    private static final List<String> PROVIDERS = List.of("harbour", "homeward", "saltmarsh");

    @Test
    void aFewDozenLivesAreCovered() {
        IntStream.range(0, 60).forEach(RandomDeliveriesTests::live);
    }

    @Test
    @Tag("soak")
    void thousandsOfLivesAreCovered() {
        IntStream.range(0, 5_000).forEach(RandomDeliveriesTests::live);
    }

    private static void live(int seed) {
        Random chance = new Random(seed);
        List<Consumer<Delivery>> history = new ArrayList<>();
        history.add(delivery -> delivery.begin(Cared.given("harbour", Cared.week(), MONDAY)));
        for (int step = 1; step < 20; step++) {
            Consumer<Delivery> act = act(chance, MONDAY.plusDays(step * 9L), step);
            history.add(act);
            try {
                expectCovered(play(history), "life %d, step %d".formatted(seed, step));
            } catch (Refusal refused) {
                history.remove(act);
            }
        }
    }

    /** A refused act leaves nothing behind: its transaction is rolled back. */
    private static Delivery play(List<Consumer<Delivery>> history) {
        Delivery delivery = new Delivery(1);
        history.forEach(act -> act.accept(delivery));
        return delivery;
    }

    private static Consumer<Delivery> act(Random chance, LocalDate day, int step) {
        String provider = PROVIDERS.get(chance.nextInt(PROVIDERS.size()));
        int from = 1 + chance.nextInt(21);
        int hour = chance.nextInt(24);
        int second = chance.nextInt(24);
        LocalTime extra = LocalTime.of(chance.nextInt(24), 0);
        LocalDate ahead = day.plusDays(chance.nextInt(15));
        int later = chance.nextInt(6);
        return switch (chance.nextInt(11)) {
            case 8 ->
                delivery -> delivery.replan(
                        Cared.week("PLN-2%05d".formatted(step), List.of(LocalTime.of(8, 0), extra)), ahead);
            case 9 ->
                delivery -> {
                    int giver = openElement(delivery);
                    delivery.handOver(
                            giver,
                            Cared.planned(provider, givenBy(delivery, giver), ahead),
                            ahead.atStartOfDay().minusMinutes(1),
                            ahead.atStartOfDay());
                };
            case 10 ->
                delivery -> {
                    Element planned = unconfirmed(delivery);
                    LocalDate came = planned.startsOn().plusDays(later);
                    delivery.confirm(planned.number(), came, came);
                };
            case 0 -> delivery -> delivery.begin(Cared.given(provider, needed(delivery), day));
            case 1 -> delivery -> delivery.begin(Cared.given(provider, needed(delivery), day.minusDays(step)));
            case 2 ->
                delivery -> delivery.begin(Cared.given(
                        provider, needed(delivery).stream().limit(from).toList(), day));
            case 3 ->
                delivery -> delivery.handOver(
                        openElement(delivery),
                        Cared.given(provider, needed(delivery), day),
                        day.atTime(hour, 0),
                        day.atTime(second, 0));
            case 4 -> delivery -> delivery.planEnd(openElement(delivery), day, "Notice.");
            case 5 ->
                delivery -> delivery.replan(
                        Cared.week("PLN-1%05d".formatted(step), List.of(LocalTime.of(8, 0), extra)), day);
            case 6 ->
                delivery -> delivery.rota()
                        .pauses()
                        .add(new Pause(null, day, day.plusDays(hour), PauseCause.HOSPITAL, null));
            default ->
                delivery -> delivery.addFor(
                        openElement(delivery), Cared.week("EXTRA", List.of(extra)), day, day.plusDays(hour));
        };
    }

    private static int openElement(Delivery delivery) {
        return delivery.elements().stream()
                .filter(Element::open)
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static Element unconfirmed(Delivery delivery) {
        return delivery.elements().stream()
                .filter(one -> one.open() && one.confirmedOn() == null)
                .findFirst()
                .orElseThrow(() -> new Refusal("Nobody is to start."));
    }

    private static List<VisitNeed> givenBy(Delivery delivery, int element) {
        return delivery.rota().openOf(element).stream()
                .map(number -> delivery.rota().visit(number).need())
                .toList();
    }

    /** Of the plan that holds last. */
    private static List<VisitNeed> needed(Delivery delivery) {
        return delivery.rota().coverage().visits().stream()
                .filter(DeliveredVisit::open)
                .map(DeliveredVisit::need)
                .toList();
    }

    /** Day by day, by counting, not by the check of the product. */
    private static void expectCovered(Delivery delivery, String where) {
        Coverage coverage = delivery.rota().coverage();
        for (LocalDate day = MONDAY; day.isBefore(MONDAY.plusDays(220)); day = day.plusDays(1)) {
            for (DeliveredVisit visit : coverage.visits()) {
                if (isWanted(visit, coverage, day)) {
                    long makers = makers(visit, coverage, day);
                    assertThat(makers).as("%s: %s on %s", where, visit, day).isEqualTo(1);
                }
            }
        }
        assertThat(coverage.gapsFrom(MONDAY)).as(where).isEmpty();
    }

    private static boolean isWanted(DeliveredVisit visit, Coverage coverage, LocalDate day) {
        return visit.isOn(day) && coverage.pauses().stream().noneMatch(pause -> pause.covers(visit, day));
    }

    private static long makers(DeliveredVisit visit, Coverage coverage, LocalDate day) {
        return coverage.duties().stream()
                .filter(duty -> duty.answersFor(visit, day.atTime(visit.earliestStart())))
                .count();
    }
}
