package uk.homeward.delivery;

import java.util.List;

/** The care of a package as it stood before the package ended: where that was a mistake, it stands so again. */
record BeforeEnd(List<Element> elements, List<DeliveredVisit> visits, List<Duty> duties, List<Pause> pauses) {

    static BeforeEnd of(Delivery delivery) {
        Coverage planned = delivery.rota().coverage();
        return new BeforeEnd(delivery.elements(), planned.visits(), planned.duties(), planned.pauses());
    }
}
