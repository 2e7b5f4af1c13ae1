package uk.homeward.framework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A framework under which care is bought.
 *
 * @param until its last day; open where there is none
 * @param clientGroups whom it is for; everybody who was assessed where none is named (ELO-13)
 */
public record Framework(
        @NotBlank @Size(max = 24) String code,
        @NotBlank String name,
        @NotNull LocalDate from,
        @Nullable LocalDate until,
        @Nullable Set<ClientGroup> clientGroups) {

    boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** @param group nothing where it is not known */
    boolean isFor(@Nullable ClientGroup group) {
        return clientGroups == null || clientGroups.isEmpty() || group == null || clientGroups.contains(group);
    }
}
