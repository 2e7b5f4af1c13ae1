package uk.homeward.delivery;

import java.util.List;

/** A part of a package that goes on whatever its plan asks for: it takes no visit from anybody. */
final class PartBesidePlan {

    private final Delivery delivery;

    PartBesidePlan(Delivery delivery) {
        this.delivery = delivery;
    }

    /** It is there each day. */
    Element begin(ElementTerms given) {
        Element begun = delivery.book().add(given);
        Rota rota = delivery.rota();
        int number = rota.numbers(visit -> true).size() + 1;
        VisitNeed always = VisitNeed.window(given.kind().name(), number, given.hoursPerWeek());
        rota.take(
                begun.number(),
                rota.need(List.of(always), given.firstDay(), null),
                given.firstDay().atStartOfDay());
        delivery.recount();
        return delivery.element(begun.number());
    }
}
