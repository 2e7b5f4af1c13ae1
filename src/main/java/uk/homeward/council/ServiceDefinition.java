package uk.homeward.council;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Wording;

/**
 * One short-term service of the council, with its rule set. The rule set in force follows from the service, not from the
 * date alone: two services with different figures can be open side by side (KEN-20, KEN-38).
 *
 * @param code short and stable, for example {@code KEAH}
 * @param provider code of who runs it
 * @param commissioners codes of those who commission it, alone or together (KEN-10)
 * @param opensOn first day on which an episode may start
 * @param lastStartOn last day on which an episode may start, where the service is being closed
 * @param closesOn day by which the last episode must have ended
 * @param minimumDays shortest planned length in days
 * @param plannedDays the length planned unless someone says otherwise, in days
 * @param maximumDays longest planned length in days, before any extension
 * @param targetDays days of support after which managers are told (HAM-18); none: nobody is told
 * @param extensionDays longest single extension in days; 0 where the service is not extended
 * @param extensionReasons the reasons for which it may be extended
 * @param chargeable whether a charge begins when the free period is over
 * @param chargedFromPurposeChange whether days spent only waiting for a long-term provider are charged from the day the purpose changed
 * @param usualHoursPerWeek hours of support a week as long as nobody says otherwise, where capacity or money is counted in hours
 * @param decision code of the decision that it hangs on: nobody starts before that is in force (HAM-02)
 * @param takenOverBy name of the service that people are offered instead of one that is being closed
 */
public record ServiceDefinition(
        @NotBlank @Size(max = 24) String code,
        @NotBlank String name,
        @NotBlank String provider,
        @NotEmpty List<@NotBlank String> commissioners,
        @NotNull Sector sector,
        @NotNull ServiceModel model,
        @NotEmpty Set<EntryRoute> routes,
        @NotEmpty Set<ShortTermPurpose> purposes,
        @NotNull LocalDate opensOn,
        @Nullable LocalDate lastStartOn,
        @Nullable LocalDate closesOn,
        @Min(0) int minimumDays,
        @Min(1) int plannedDays,
        @Min(1) int maximumDays,
        @Nullable @Min(1) Integer targetDays,
        @Min(0) int extensionDays,
        @NotNull Set<ExtensionReason> extensionReasons,
        boolean chargeable,
        boolean chargedFromPurposeChange,
        @Nullable @Positive @DecimalMax("336") @Digits(integer = 3, fraction = 2) BigDecimal usualHoursPerWeek,
        @Nullable @Size(max = 24) String decision,
        @Nullable @Size(max = 200) String takenOverBy) {

    /** The same service with the days on which it takes its last people and ends (KEN-28). */
    ServiceDefinition closing(ServiceClosing.Dates dates) {
        return new ServiceDefinition(
                code,
                name,
                provider,
                commissioners,
                sector,
                model,
                routes,
                purposes,
                opensOn,
                dates.lastStartOn(),
                dates.closesOn(),
                minimumDays,
                plannedDays,
                maximumDays,
                targetDays,
                extensionDays,
                extensionReasons,
                chargeable,
                chargedFromPurposeChange,
                usualHoursPerWeek,
                decision,
                dates.takenOverBy());
    }

    /** The sentence for a day on which no episode may start (KEN-20, KEN-38). */
    public @Nullable String whyNoStartOn(LocalDate day) {
        if (day.isBefore(opensOn)) {
            return "%s opens on %s.".formatted(name, Wording.day(opensOn));
        }
        LocalDate last = lastStart();
        if (last == null || !day.isAfter(last)) {
            return null;
        }
        String closing = closesOn == null ? "" : " and closes on " + Wording.day(closesOn);
        String instead = takenOverBy == null ? "" : " %s takes over.".formatted(takenOverBy);
        return "%s takes nobody new after %s%s.%s".formatted(name, Wording.day(last), closing, instead);
    }

    /** The last day on which an episode may start: a service closes empty, even of the shortest one that it gives (KEN-28). */
    public @Nullable LocalDate lastStart() {
        LocalDate lastThatFits = closesOn == null ? null : closesOn.minusDays(Math.max(1, minimumDays) - 1L);
        if (lastStartOn == null || (lastThatFits != null && lastThatFits.isBefore(lastStartOn))) {
            return lastThatFits;
        }
        return lastStartOn;
    }

    public enum Sector {
        IN_HOUSE,
        INDEPENDENT,
        NHS
    }
}
