package uk.homeward.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Up to how many pounds a week somebody may check, verify or agree.
 *
 * @param poundsPerWeek of everybody who does this
 * @param own of those who may more than that, or less
 */
public record SpendLimit(
        @NotNull BudgetAct act, @NotNull @Positive BigDecimal poundsPerWeek, @Nullable List<@Valid Own> own) {

    /** @param staff as they sign in */
    public record Own(@NotBlank String staff, @NotNull @Positive BigDecimal poundsPerWeek) {}

    BigDecimal of(String name) {
        return (own == null ? List.<Own>of() : own)
                .stream()
                        .filter(one -> one.staff().equals(name))
                        .findFirst()
                        .map(Own::poundsPerWeek)
                        .orElse(poundsPerWeek);
    }
}
