package uk.homeward.commissioning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the council comes to buy care in a new way.
 *
 * @param modelOfCare code of the decision without which no framework is put to tender (ELO-01)
 * @param directions in the order in which they were issued
 * @param bought what is bought today, and what it costs
 * @param checklist what has to stand so that the new way is delivered (ELO-48)
 * @param upliftScenarios how the price of an hour may rise, by year (ELO-53)
 * @param outcomes what the new way is to bring, in the words of the plan (ELO-46)
 */
public record CommissioningRules(
        @Nullable @Size(max = 24) String modelOfCare,
        @NotNull List<@Valid DirectionDefinition> directions,
        @Nullable @Valid BoughtCare bought,
        @NotNull List<@Valid ChecklistItem> checklist,
        @NotNull List<@Valid UpliftScenario> upliftScenarios,
        @NotNull List<@NotBlank @Size(max = 400) String> outcomes) {

    static final CommissioningRules NONE =
            new CommissioningRules(null, List.of(), null, List.of(), List.of(), List.of());

    public boolean isNone() {
        return modelOfCare == null && directions.isEmpty() && bought == null && checklist.isEmpty();
    }

    /** What is measured: what the plan is to bring, and what the directions aim at, each once (ELO-04, ELO-46). */
    public List<String> measured() {
        return Stream.concat(outcomes.stream(), directions.stream().flatMap(direction -> direction.aims().stream()))
                .distinct()
                .toList();
    }

    /**
     * @param dueOn the last day on which it can still be met in time
     * @param aims that are measured; none where the wording is enough
     */
    public record DirectionDefinition(
            @NotBlank @Size(max = 24) String code,
            @NotBlank @Size(max = 200) String issuedBy,
            @NotBlank @Size(max = 200) String issuedTo,
            @NotNull LocalDate issuedOn,
            @NotNull LocalDate dueOn,
            @NotBlank @Size(max = 4000) String wording,
            @Nullable List<@NotBlank @Size(max = 400) String> aims) {

        public List<String> aims() {
            return aims == null ? List.of() : aims;
        }
    }

    public record ChecklistItem(@NotBlank @Size(max = 24) String code, @NotBlank @Size(max = 400) String what) {}

    /** @param risePercent of the years after the first, one each */
    public record UpliftScenario(
            @NotBlank @Size(max = 200) String name, int firstYear, @NotEmpty List<@NotNull BigDecimal> risePercent) {}
}
