package uk.homeward.governance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the council decides, and what it has decided.
 *
 * @param callInWorkingDays clear working days in which a key decision can be called in after it was signed (DER-42)
 * @param considerations what has been looked into before a decision is proposed (DER-41)
 */
public record GovernanceRules(
        @Min(1) int callInWorkingDays,
        @NotEmpty Set<@NotNull Consideration> considerations,
        @NotNull List<@Valid DecisionDefinition> decisions) {

    public Optional<DecisionDefinition> decision(@Nullable String code) {
        return decisions.stream()
                .filter(decision -> decision.code().equals(code))
                .findFirst();
    }
}
