package uk.homeward.governance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision that the council brings with it: signed and in force, or proposed, and then it goes its way as people's work.
 * Everybody is named by role.
 *
 * @param code by which services name the decision that they hang on
 * @param number the council's own, where there is one
 * @param callInWaiver why nobody may call it in; none: a key decision waits for its call-in (DER-42)
 * @param committee that considers it before it is signed
 * @param considerations what was looked into, and what came of it
 * @param signature none: it is only proposed
 */
public record DecisionDefinition(
        @NotBlank @Size(max = 24) String code,
        @Nullable @Size(max = 40) String number,
        @NotBlank @Size(max = 200) String title,
        boolean forPublication,
        boolean keyDecision,
        @Nullable @Size(max = 4000) String callInWaiver,
        @NotBlank @Size(max = 200) String decisionMaker,
        @NotBlank @Size(max = 200) String reportFrom,
        @NotEmpty List<@NotBlank @Size(max = 200) String> contacts,
        @NotEmpty List<@Valid Resolution> resolutions,
        @NotNull List<@Valid RejectedOption> rejectedOptions,
        @NotNull Map<Consideration, @NotBlank @Size(max = 4000) String> considerations,
        @Nullable @Valid Committee committee,
        @Nullable @Valid DecisionScope scope,
        @Nullable @Valid Signature signature) {

    /** @param on the day of its meeting */
    public record Committee(@NotBlank @Size(max = 200) String body, @NotNull LocalDate on) {}

    /** As it stands on the signed record (HAM-20). */
    public record Signature(
            @NotBlank @Size(max = 200) String approvedBy,
            @NotNull LocalDate signedOn,
            @NotNull LocalDate inForceOn,
            @NotBlank @Size(max = 4000) String interests,
            @Nullable @Size(max = 4000) String othersInterests,
            @Nullable @Size(max = 4000) String dispensation,
            @Nullable @Size(max = 4000) String urgency,
            @Nullable @Size(max = 4000) String statement) {}

    boolean approves() {
        return resolutions.stream().anyMatch(Resolution::approves);
    }
}
