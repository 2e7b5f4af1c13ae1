package uk.homeward.delivery;

import java.time.LocalDate;

/** Care that ended with its package goes on where the death that ended the package was told by mistake. */
final class CareGoesOn {

    private final Delivery delivery;

    CareGoesOn(Delivery delivery) {
        this.delivery = delivery;
    }

    /**
     * @param lastDay of the package, as it was closed
     * @param neverStopped whether whoever gives care came all the same; otherwise they come from tomorrow on
     */
    void after(LocalDate lastDay, LocalDate today, boolean neverStopped) {
        delivery.elements().stream()
                .filter(element -> element.endedAs() == ElementEnd.PACKAGE_ENDED)
                .forEach(element -> delivery.book().keep(element.again()));
        delivery.rota().needAgain(lastDay);
        if (!neverStopped && lastDay.isBefore(today)) {
            delivery.rota()
                    .pause(new Pause(
                            null, lastDay.plusDays(1), today, PauseCause.STOPPED, "The death was told by mistake."));
        }
        delivery.recount();
    }
}
