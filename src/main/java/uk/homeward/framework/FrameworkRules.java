package uk.homeward.framework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The frameworks under which a council buys long-term care at home, and who stands on them at the start.
 *
 * @param gradeThatCounts of the themes of one inspection
 * @param reviewWithinDays after the grades of a provider fell, until what it gives has been looked at
 * @param themes that the regulator grades
 */
public record FrameworkRules(
        @NotNull GradeThatCounts gradeThatCounts,
        @Min(1) int reviewWithinDays,
        @NotEmpty List<@NotBlank @Size(max = 80) String> themes,
        @NotEmpty List<@Valid Framework> frameworks,
        @NotNull List<@Valid Member> members) {

    static final FrameworkRules NONE =
            new FrameworkRules(GradeThatCounts.MIN_OF_THEMES, 28, List.of(), List.of(), List.of());

    /** Whether the council buys long-term care at all. */
    public boolean buysCare() {
        return !frameworks.isEmpty();
    }

    Optional<Framework> framework(@Nullable String code) {
        return frameworks.stream()
                .filter(framework -> framework.code().equals(code))
                .findFirst();
    }

    /** Whom no framework of this council restricts. */
    List<Framework> inForce(LocalDate day) {
        return frameworks.stream().filter(framework -> framework.isInForce(day)).toList();
    }

    /**
     * @param clientGroups whom it gives care to
     * @param areas those that it declares its own; everywhere where it names none
     * @param hoursPerWeek how much more it says that it can give
     */
    public record Member(
            @NotBlank String framework,
            @NotBlank String provider,
            @NotEmpty Set<ClientGroup> clientGroups,
            @Nullable List<String> areas,
            @NotNull @Min(0) BigDecimal hoursPerWeek,
            @NotEmpty List<@Valid Rate> rates,
            @NotNull List<@Valid Inspected> inspections) {}

    public record Rate(
            @NotNull LocalDate from,
            @NotNull @DecimalMin("0.01") @Digits(integer = 4, fraction = 2) BigDecimal poundsPerHour) {}

    public record Inspected(@NotNull LocalDate on, @NotEmpty Map<String, Integer> grades) {}
}
