package uk.homeward.shortterm;

import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uk.homeward.hospital.HospitalDays;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * What lists and reports need of the person's stays in hospital: counted from them whenever one is told, never told itself.
 *
 * @param since day of the admission, while the person is in hospital
 * @param days days away in all stays so far
 * @param admissions how many stays there were, the present one among them
 * @param homeSince start of support, or the last return home
 */
@Embeddable
record DaysInHospital(
        @Column(name = "in_hospital_since") @Nullable LocalDate since,
        @Column(name = "days_in_hospital") int days,
        @Column(name = "hospital_admissions") int admissions,
        @Column(name = "home_since") LocalDate homeSince) {

    static DaysInHospital none(LocalDate startedOn) {
        return of(HospitalDays.NONE, startedOn);
    }

    static DaysInHospital of(HospitalDays all, LocalDate startedOn) {
        return new DaysInHospital(
                all.since(), all.days(), all.stays().size(), all.lastReturn().orElse(startedOn));
    }

    /** The service is over: a stay that is not over counts until that day. */
    DaysInHospital closed(LocalDate endedOn) {
        if (since == null) {
            return this;
        }
        int away = (int) Math.max(0, ChronoUnit.DAYS.between(since, endedOn));
        return new DaysInHospital(null, days + away, admissions, homeSince);
    }

    /** Whatever happens next cannot lie before the last thing that happened. */
    void expectNotBeforeLastChange(String field, LocalDate day, String sentence) {
        LocalDate lastChange = requireNonNullElse(since, homeSince);
        if (day.isBefore(lastChange)) {
            throw new Refusal(field, sentence.formatted(Wording.day(lastChange)));
        }
    }

    static void notInFuture(String field, LocalDate day, LocalDate today, String sentence) {
        if (day.isAfter(today)) {
            throw new Refusal(field, sentence);
        }
    }
}
