package uk.homeward.carepackage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * How a package ended.
 *
 * @param day the last day of care
 * @param from where it stood, should the end have been a mistake
 */
@Embeddable
record RecordedEnd(
        @Column(name = "ended_on") LocalDate day,
        @Enumerated(EnumType.STRING) @Column(name = "ended_as") PackageEnd as,
        @Enumerated(EnumType.STRING) @Column(name = "ended_from") PackageStatus from,
        @Nullable @Column(name = "end_reason") String reason) {

    /** @throws Refusal if the day lies before care began, or ahead */
    RecordedEnd corrected(LocalDate right, LocalDate first, LocalDate today) {
        if (right.isBefore(first)) {
            throw new Refusal(
                    "lastDay", "Care began on %s. It cannot have ended before.".formatted(Wording.day(first)));
        }
        if (right.isAfter(today)) {
            throw new Refusal("lastDay", "The last day lies ahead. Withdraw the end if care goes on.");
        }
        return new RecordedEnd(right, as, from, reason);
    }
}
