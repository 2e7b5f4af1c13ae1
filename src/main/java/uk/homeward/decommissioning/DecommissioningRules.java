package uk.homeward.decommissioning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which services of the council are to be closed. */
public record DecommissioningRules(List<Plan> plans) {

    /**
     * One service that is handed over and closed.
     *
     * @param code short and stable, for example {@code D2A-CLOSES}
     * @param service code of the service that is closed
     * @param transition code of the transition by which its activity moves: its service that takes over is the one people
     *     are offered instead
     * @param decision code of the decision that must be in force before anything begins (KEN-02)
     * @param extendedFrom the day on which its contract would have ended before it was extended (KEN-12); nothing where it
     *     was not
     * @param closesOn day by which the last support must have ended (KEN-28)
     * @param lines the budget lines that the decision was made within (KEN-25)
     * @param figures of the council's own; nothing where the usual ones hold
     */
    public record Plan(
            @NotNull @Pattern(regexp = "[A-Z0-9-]{1,24}", message = "must be 1 to 24 capitals, figures and hyphens")
                    String code,
            @NotBlank @Size(max = 200) String title,
            @NotBlank String service,
            @NotBlank String transition,
            @NotBlank String decision,
            @Nullable LocalDate extendedFrom,
            @NotNull LocalDate closesOn,
            @NotEmpty List<@NotBlank String> lines,
            @Nullable @Valid Figures figures) {

        Figures usual() {
            return figures == null ? Figures.USUAL : figures;
        }
    }

    /**
     * What no source sets: each is a setting.
     *
     * @param inductionDays from the day on which somebody joins until they can be deployed
     * @param productivePercent of their hours that people get
     * @param alarmWeeks before the closing date from which on only who is recruited counts, not who may be
     * @param lookAgainDays in which whoever is asked answers, and until somebody is asked again about a phase that was not ready
     * @param clusterDays that may lie between two services of one person that count as one
     */
    public record Figures(
            @Min(0) @Max(180) int inductionDays,
            @Min(1) @Max(100) int productivePercent,
            @Min(1) @Max(52) int alarmWeeks,
            @Min(1) @Max(90) int lookAgainDays,
            @Min(0) @Max(30) int clusterDays) {

        static final Figures USUAL = new Figures(21, 75, 8, 14, 7);
    }

    Optional<Plan> plan(String code) {
        return plans.stream().filter(plan -> plan.code().equals(code)).findFirst();
    }

    Optional<Plan> ofService(String service) {
        return plans.stream().filter(plan -> plan.service().equals(service)).findFirst();
    }

    Optional<Plan> ofTransition(String transition) {
        return plans.stream()
                .filter(plan -> plan.transition().equals(transition))
                .findFirst();
    }
}
