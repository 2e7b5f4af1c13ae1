package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * The person's days in hospital while support was live. The day of admission counts as a day away, the day of return does not:
 * somebody who is back on the same day was not away.
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
        return new DaysInHospital(null, 0, 0, startedOn);
    }

    DaysInHospital admitted(LocalDate admittedOn, LocalDate today) {
        notInFuture(
                "admittedOn", admittedOn, today, "The day of admission is in the future. Record it when it has come.");
        if (admittedOn.isBefore(homeSince)) {
            throw new Refusal(
                    "admittedOn",
                    "Support has been given at home since %s. The admission cannot lie before that day."
                            .formatted(Wording.day(homeSince)));
        }
        return new DaysInHospital(admittedOn, days, admissions + 1, homeSince);
    }

    DaysInHospital returned(LocalDate returnedOn, LocalDate today) {
        notInFuture("returnedOn", returnedOn, today, "The day of return is in the future. Record it when it has come.");
        LocalDate admittedOn = requireNonNull(since);
        if (returnedOn.isBefore(admittedOn)) {
            throw new Refusal(
                    "returnedOn",
                    "The person went into hospital on %s. The return cannot lie before that day."
                            .formatted(Wording.day(admittedOn)));
        }
        return new DaysInHospital(null, days + (int) away(returnedOn), admissions, returnedOn);
    }

    /** The service is over: a stay that is not over counts until that day. */
    DaysInHospital closed(LocalDate endedOn) {
        return since == null
                ? this
                : new DaysInHospital(null, days + (int) Math.max(0, away(endedOn)), admissions, homeSince);
    }

    /** Whatever happens next cannot lie before the last thing that happened. */
    void expectNotBeforeLastChange(String field, LocalDate day, String sentence) {
        LocalDate lastChange = since == null ? homeSince : since;
        if (day.isBefore(lastChange)) {
            throw new Refusal(field, sentence.formatted(Wording.day(lastChange)));
        }
    }

    long away(LocalDate until) {
        return ChronoUnit.DAYS.between(requireNonNull(since), until);
    }

    static void notInFuture(String field, LocalDate day, LocalDate today, String sentence) {
        if (day.isAfter(today)) {
            throw new Refusal(field, sentence);
        }
    }
}
