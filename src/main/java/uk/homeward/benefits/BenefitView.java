package uk.homeward.benefits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A benefit with all that was ever told of it; amounts in pounds.
 *
 * @param expected what holds now
 * @param realisedPounds the sum of what was realised and not corrected away
 * @param before what held before it was corrected, the first entry first
 * @param realised all entries, those that were replaced among them
 */
public record BenefitView(
        String reference,
        String serviceName,
        Expected expected,
        BigDecimal realisedPounds,
        List<Expected> before,
        List<Realised> realised) {

    /** @param reason why it was corrected, where it is a correction */
    public record Expected(
            String service,
            String what,
            boolean cashable,
            BigDecimal pounds,
            LocalDate from,
            @Nullable String reason,
            LocalDate recordedOn,
            String recordedBy) {}

    /**
     * @param number by which it can be corrected
     * @param reason why it was corrected, where it is a correction
     * @param replaced whether another entry has taken its place
     */
    public record Realised(
            long number,
            BigDecimal pounds,
            LocalDate on,
            String evidence,
            @Nullable String reason,
            LocalDate recordedOn,
            String recordedBy,
            boolean replaced) {}
}
