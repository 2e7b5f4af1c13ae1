package uk.homeward.transition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.capacity.ContractSource;

/**
 * Activity that moves from one service to another in phases, as fast as people are recruited (KEN-22).
 *
 * @param code short and stable, for example {@code D2A-TO-KEAH}
 * @param from code of the service whose activity moves
 * @param source what of that service is given up, as activity moves
 * @param to code of the service whose own team takes it over
 * @param decision code of the decision that must be in force before anything moves (KEN-13); nothing where none is needed
 * @param recruitmentFrom first day on which anybody may join that team for it
 * @param staffTransfer whether people may come over from the provider of the old service (KEN-23)
 * @param phases in their order: the first one is phase 1
 */
public record Transition(
        @NotNull @Pattern(regexp = "[A-Z0-9-]{1,24}", message = "must be 1 to 24 capitals, figures and hyphens")
                String code,
        @NotBlank String from,
        @NotNull ContractSource source,
        @NotBlank String to,
        @Nullable String decision,
        @NotNull LocalDate recruitmentFrom,
        boolean staffTransfer,
        @NotEmpty List<@Valid Phase> phases) {

    /**
     * @param opensOn the day from which it may be opened
     * @param hoursPerWeek how much activity is to move in it
     */
    public record Phase(
            @NotNull LocalDate opensOn,
            @NotNull @Positive @Digits(integer = 5, fraction = 2) BigDecimal hoursPerWeek) {}
}
