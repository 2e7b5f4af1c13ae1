package uk.homeward.shortterm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.absence.Away;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** @param endedOn nothing while support goes on */
record DaysOfSupport(LocalDate startedOn, @Nullable LocalDate endedOn) {

    /** A stay outside of support is no part of it. */
    void expectAdmission(LocalDate admittedOn) {
        expect("admittedOn", admittedOn, "The admission", "A stay in hospital after that day is");
    }

    /** Nobody is away from support that is not given. */
    void expectAway(Away days) {
        expect("awayFrom", days.from(), "The first day away", "Days away after that day are");
    }

    private void expect(String field, LocalDate day, String notBefore, String notAfter) {
        if (day.isBefore(startedOn)) {
            throw new Refusal(
                    field,
                    "Support started on %s. %s cannot lie before that day."
                            .formatted(Wording.day(startedOn), notBefore));
        }
        if (endedOn != null && day.isAfter(endedOn)) {
            throw new Refusal(
                    field, "Support ended on %s. %s no part of it.".formatted(Wording.day(endedOn), notAfter));
        }
    }
}
