package uk.homeward.delivery;

import java.time.LocalDate;

/** What is needed of a package before a plan of ours says so. */
final class InterimCare {

    /** No plan of ours. */
    static final String PLAN = "-";

    private final Delivery delivery;

    InterimCare(Delivery delivery) {
        this.delivery = delivery;
    }

    /** It is needed from the true first day on. What the same provider makes under a plan began by itself. */
    void confirm(int element, LocalDate day, LocalDate today) {
        delivery.rota().needFrom(PLAN, day);
        delivery.confirm(element, day, today, visit -> visit.isIn(PLAN));
    }

    /** It is needed until the day; whoever gave it and gives more goes on with that, or somebody else with what ends by itself. */
    void end(int element, LocalDate lastDay, String reason) {
        delivery.rota().stopNeeding(PLAN, lastDay);
        Element given = delivery.element(element);
        if (given.open() && delivery.rota().openOf(element).isEmpty()) {
            delivery.book().keep(given.ended(lastDay, ElementEnd.NO_LONGER_NEEDED, reason));
            delivery.rota().release(element, lastDay.atTime(Delivery.END_OF_DAY));
            leaveWhatEnds(lastDay.plusDays(1));
        }
        delivery.recount();
    }

    /** To whoever has begun last of those who go on. */
    private void leaveWhatEnds(LocalDate from) {
        delivery.book().open().stream()
                .map(Element::number)
                .filter(number -> !delivery.rota().openOf(number).isEmpty())
                .reduce((earlier, later) -> later)
                .ifPresent(number -> delivery.rota().takeWhatEnds(number, from.atStartOfDay()));
    }
}
