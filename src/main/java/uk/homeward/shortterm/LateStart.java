package uk.homeward.shortterm;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** A start that was told only later than the council wishes, and why: the day stays true. */
@Embeddable
record LateStart(@Column(name = "start_told_on") LocalDate toldOn, @Column(name = "start_late_reason") String reason) {

    /**
     * @param offeredOn before which nobody had asked for support
     * @param lateDays after which somebody says why it is told so late
     * @return nothing where it is told in time
     */
    static @Nullable LateStart of(
            LocalDate startedOn, @Nullable String why, LocalDate offeredOn, LocalDate today, int lateDays) {
        expectOffered(startedOn, offeredOn);
        if (!startedOn.isBefore(today.minusDays(lateDays))) {
            return null;
        }
        String missing = "Support started %d days ago, on %s. Say why it is told only now."
                .formatted(ChronoUnit.DAYS.between(startedOn, today), Wording.day(startedOn));
        return new LateStart(today, Wording.required("lateReason", "The reason", why, missing));
    }

    static void expectOffered(LocalDate startedOn, LocalDate offeredOn) {
        if (startedOn.isBefore(offeredOn)) {
            throw new Refusal(
                    "startedOn",
                    "The service was offered to the person on %s. Support cannot have started before that day."
                            .formatted(Wording.day(offeredOn)));
        }
    }
}
