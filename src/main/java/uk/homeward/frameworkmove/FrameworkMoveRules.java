package uk.homeward.frameworkmove;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Old frameworks that become one.
 *
 * @param decision code of the decision that must be in force before anything begins
 * @param from codes of the old frameworks
 * @param to code of the new one, which holds from its first day on
 */
public record FrameworkMoveRules(
        @NotNull @Size(max = 200) String title,
        @NotBlank String decision,
        @NotEmpty List<@NotBlank String> from,
        @NotBlank String to) {

    /** For a council that has no such move. */
    static final FrameworkMoveRules NONE = new FrameworkMoveRules("", "", List.of(), "");

    /** Whether this council has one. */
    public boolean run() {
        return !from.isEmpty();
    }
}
