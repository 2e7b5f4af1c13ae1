package uk.homeward.shortterm;

import java.time.LocalDate;
import uk.homeward.absence.DaysAway;
import uk.homeward.hospital.HospitalDays;
import uk.homeward.hospital.Stay;

/** All days on which nobody gave support, because the person was not there: each of them is counted once. */
record TimeAway(HospitalDays inHospital, DaysAway elsewhere) {

    static final TimeAway NONE = new TimeAway(HospitalDays.NONE, DaysAway.NONE);

    /** A day in hospital is no day elsewhere. */
    HospitalDays addedTo(HospitalDays pausing) {
        return elsewhere.outside(inHospital).stream()
                .map(day -> new Stay(day, day.plusDays(1)))
                .reduce(pausing, HospitalDays::with, (one, other) -> other);
    }

    TimeAway until(LocalDate lastDay) {
        return new TimeAway(inHospital.until(lastDay), elsewhere.until(lastDay));
    }
}
