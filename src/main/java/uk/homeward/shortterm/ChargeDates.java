package uk.homeward.shortterm;

import java.time.LocalDate;

/**
 * What the engine needs to know of a charge that may come.
 *
 * @param tellOn when somebody is asked to tell the person
 */
public record ChargeDates(ChargeStep step, LocalDate tellOn, LocalDate from) {

    /** Only its day is missing, and that a second person looks at what was told late. */
    ChargeDates awaitingSecondPerson() {
        return step == ChargeStep.WAIT ? new ChargeDates(ChargeStep.COUNTERSIGN, tellOn, from) : this;
    }
}
