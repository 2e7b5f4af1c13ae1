package uk.homeward.circumstances;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Wording;

/** Somebody independent who helps a person to be heard (Care Act 2014 s.67, Mental Capacity Act 2005 s.35). */
@Embeddable
public record Advocate(
        @Size(max = Wording.LINE) @Nullable String name,
        @Enumerated(EnumType.STRING) @Nullable AdvocateKind kind,
        @Size(max = Wording.LINE) @Nullable String telephone,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate untilOn)
        implements Entry<Advocate> {

    @Override
    public Advocate checked(LocalDate today) {
        Entry.expectInOrder("untilOn", fromOn, untilOn);
        return new Advocate(
                Wording.requiredLine("name", "The name", name, "Give the name of the advocate."),
                Wording.answered("kind", kind, "Choose what kind of advocate this is."),
                Wording.line("telephone", "The telephone number", telephone),
                fromOn,
                untilOn);
    }

    @Override
    public String told() {
        return name
                + (kind == null ? "" : ", " + kind.label())
                + (telephone == null ? "" : ", " + telephone)
                + Entry.days(fromOn, untilOn);
    }
}
