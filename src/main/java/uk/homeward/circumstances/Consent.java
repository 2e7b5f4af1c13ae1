package uk.homeward.circumstances;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Wording;

/** What a person has agreed to, for example that their record is shared with their surgery. */
@Embeddable
public record Consent(
        @Size(max = Wording.LINE) @Nullable String purpose,
        @Nullable LocalDate givenOn,
        @Nullable LocalDate withdrawnOn)
        implements Entry<Consent> {

    @Override
    public Consent checked(LocalDate today) {
        Entry.expectInOrder("withdrawnOn", givenOn, withdrawnOn);
        return new Consent(
                Wording.requiredLine("purpose", "What it is for", purpose, "Say what the person has agreed to."),
                Entry.past("givenOn", givenOn, "Give the day on which they agreed.", today),
                withdrawnOn == null ? null : Entry.past("withdrawnOn", withdrawnOn, "", today));
    }

    @Override
    public String told() {
        return purpose
                + (givenOn == null ? "" : ", given on " + Wording.day(givenOn))
                + (withdrawnOn == null ? "" : ", withdrawn on " + Wording.day(withdrawnOn));
    }
}
