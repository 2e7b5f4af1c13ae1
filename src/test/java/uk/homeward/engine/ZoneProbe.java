package uk.homeward.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Asks the machine for its zone, which no class may. */
final class ZoneProbe {

    private ZoneProbe() {}

    static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZoneId.systemDefault()).toLocalDate();
    }
}
