package uk.homeward.nightsupport;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * How the council looks at nights.
 *
 * @param logNights how many nights are written down before anything is decided
 * @param workingDaysAfterLog from the end of the log until it is decided
 * @param trialNights for how long less support is tried, with the sleepover reserved
 * @param responseMinutes after which a response is too late in a trial
 * @param costPerNight of each option
 */
public record NightRules(
        @Min(1) int logNights,
        @Min(0) int workingDaysAfterLog,
        @Min(1) int trialNights,
        @Min(1) int responseMinutes,
        @NotNull Map<NightOption, @DecimalMin("0") BigDecimal> costPerNight) {

    /** Where the profile says nothing; the costs are invented. */
    static final NightRules USUAL = new NightRules(
            14,
            5,
            28,
            15,
            new EnumMap<>(Map.of(
                    NightOption.TECHNOLOGY, new BigDecimal("3.50"),
                    NightOption.RESPONDER, new BigDecimal("12.00"),
                    NightOption.VISIT, new BigDecimal("22.50"),
                    NightOption.SLEEPOVER, new BigDecimal("72.00"),
                    NightOption.WAKING_NIGHT, new BigDecimal("141.57"))));

    BigDecimal cost(NightOption option) {
        return costPerNight.getOrDefault(option, BigDecimal.ZERO);
    }
}
