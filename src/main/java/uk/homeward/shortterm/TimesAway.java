package uk.homeward.shortterm;

import org.springframework.stereotype.Component;
import uk.homeward.absence.AbsenceRegister;
import uk.homeward.hospital.HospitalDays;
import uk.homeward.hospital.StayRegister;

/** Puts together what is on record of the days on which somebody was not there. */
@Component
class TimesAway {

    private final StayRegister stays;
    private final AbsenceRegister absences;

    TimesAway(StayRegister stays, AbsenceRegister absences) {
        this.stays = stays;
        this.absences = absences;
    }

    TimeAway of(Episode episode) {
        return with(episode, stays.daysOf(episode.reference()));
    }

    /** @param stays as they are going to be */
    TimeAway with(Episode episode, HospitalDays stays) {
        return new TimeAway(stays, absences.daysOf(episode.reference()));
    }
}
