package uk.homeward.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.Jurisdiction;

/**
 * Who gives the care of a service: a team of the council's own, or somebody it is bought from.
 *
 * @param code short and stable, for example {@code homeward-bound}: the provider's own staff are known by it
 * @param locationId of the Care Quality Commission, where it is known
 * @param serviceNumber of the Care Inspectorate, where it is known
 */
public record Provider(
        @NotNull
                @Pattern(
                        regexp = "[a-z0-9]+(-[a-z0-9]+)*",
                        message = "must be small letters, digits and hyphens, for example homeward-bound")
                @Size(max = 40)
                String code,
        @NotBlank String name,
        @Nullable @Pattern(regexp = "1-\\d{6,12}", message = "must look like 1-1234567890") String locationId,
        @Nullable @Pattern(regexp = "CS\\d{10}", message = "must look like CS2003012345") String serviceNumber) {

    public Provider(String code, String name, @Nullable String locationId) {
        this(code, name, locationId, null);
    }

    /** By which its regulator knows it. */
    public @Nullable String registration() {
        return serviceNumber == null ? locationId : serviceNumber;
    }

    /** Nobody is registered with the regulator of the other country. */
    boolean isRegisteredUnder(Jurisdiction law) {
        return (law == Jurisdiction.SCOTLAND ? locationId : serviceNumber) == null;
    }
}
