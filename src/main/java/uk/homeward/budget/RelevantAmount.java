package uk.homeward.budget;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the person is told of one option: the relevant amount and the period that it covers (2013 Act s5).
 *
 * @param poundsPerWeek what the council pays towards the person's support
 */
@Embeddable
public record RelevantAmount(
        @Enumerated(EnumType.STRING) SupportOption option,
        BigDecimal poundsPerWeek,
        LocalDate periodFrom,
        LocalDate periodUntil) {

    /** For templates. */
    public String words() {
        return Pounds.words(poundsPerWeek);
    }
}
