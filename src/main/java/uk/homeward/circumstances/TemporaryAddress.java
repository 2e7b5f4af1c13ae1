package uk.homeward.circumstances;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Wording;

/** Where a person stays for a time, for example with a daughter. Their own address stands beside it. */
@Embeddable
public record TemporaryAddress(
        @Size(max = Wording.LINE) @Nullable String address,
        @Size(max = Wording.LINE) @Nullable String postcode,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate untilOn)
        implements Entry<TemporaryAddress> {

    @Override
    public TemporaryAddress checked(LocalDate today) {
        Entry.expectInOrder("untilOn", fromOn, untilOn);
        return new TemporaryAddress(
                Wording.requiredLine("address", "The address", address, "Give the address at which they stay."),
                Wording.line("postcode", "The postcode", postcode),
                Wording.answered("fromOn", fromOn, "Give the day from which they stay there."),
                untilOn);
    }

    public boolean holdsOn(LocalDate day) {
        return (fromOn == null || !fromOn.isAfter(day)) && (untilOn == null || !untilOn.isBefore(day));
    }

    @Override
    public String told() {
        return address + (postcode == null ? "" : ", " + postcode) + Entry.days(fromOn, untilOn);
    }
}
