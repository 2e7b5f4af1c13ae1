package uk.homeward.hospital;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * The days of one stay in hospital.
 *
 * @param returnedOn nothing while the person is in hospital
 */
public record Stay(LocalDate admittedOn, @Nullable LocalDate returnedOn) {

    /** Whether the person was in hospital when that day began, or was admitted on it. */
    public boolean on(LocalDate day) {
        return !day.isBefore(admittedOn) && (returnedOn == null || day.isBefore(returnedOn));
    }

    int days() {
        return returnedOn == null ? 0 : (int) ChronoUnit.DAYS.between(admittedOn, returnedOn);
    }

    private boolean overlaps(Stay other) {
        return equals(other) || (beginsBeforeEndOf(other) && other.beginsBeforeEndOf(this));
    }

    private boolean beginsBeforeEndOf(Stay other) {
        return other.returnedOn == null || admittedOn.isBefore(other.returnedOn);
    }

    /** @throws Refusal where the person was in hospital on those days already */
    void expectApartFrom(Stay known) {
        if (!overlaps(known)) {
            return;
        }
        String until = known.returnedOn() == null ? "" : " to " + Wording.day(known.returnedOn());
        throw new Refusal(
                "admittedOn",
                "A stay in hospital from %s%s is on record, and these days overlap with it. Check the days; if those on record are wrong, correct that stay."
                        .formatted(Wording.day(known.admittedOn()), until));
    }

    /** @throws Refusal where it began before support, which cannot have started then */
    void expectNotBefore(LocalDate startedOn) {
        if (startedOn.isAfter(admittedOn)) {
            throw new Refusal(
                    "startedOn",
                    "A stay in hospital began on %s. Support had started by then: give an earlier day, or correct the stay first."
                            .formatted(Wording.day(admittedOn)));
        }
    }
}
