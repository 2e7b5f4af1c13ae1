package uk.homeward.governance;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One part of what is decided (DER-43). Only an approval gives authority.
 *
 * @param delegate who may act, as a role, where authority is delegated (KEN-02)
 */
@Embeddable
public record Resolution(
        @Enumerated(EnumType.STRING) @NotNull Kind kind,
        @NotBlank @Size(max = 4000) String wording,
        @Nullable @Size(max = 200) String delegate) {

    public enum Kind {
        APPROVE,
        DELEGATE,
        NOTE
    }

    public boolean approves() {
        return kind == Kind.APPROVE;
    }

    public boolean delegates() {
        return kind == Kind.DELEGATE;
    }

    /** Authority that nobody holds could be used by anybody. */
    boolean namesDelegate() {
        return kind == Kind.DELEGATE == (delegate != null && !delegate.isBlank());
    }
}
