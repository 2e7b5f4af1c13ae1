package uk.homeward.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A body that commissions services on the pathway: the council itself, or a part of the NHS beside it (KEN-10). */
public record Commissioner(@NotBlank @Size(max = 24) String code, @NotBlank String name, @NotNull Body body) {

    public enum Body {
        COUNCIL,
        NHS
    }
}
