package uk.homeward.governance;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What could have been done instead, and why it is not (HAM-19, KEN-34, KEN-35). */
@Embeddable
public record RejectedOption(@NotBlank @Size(max = 200) String option, @NotBlank @Size(max = 4000) String reason) {}
