package uk.homeward.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person as shown to those who may see them. */
public record PersonSummary(
        String reference,
        @Nullable String nhsNumber,
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        @Nullable LocalDate dateOfDeath,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String telephone,
        @Nullable String ethnicity,
        Set<CommunicationNeed> communicationNeeds,
        @Nullable String preferredLanguage,
        List<Representative> representatives,
        @Nullable String unpaidCarerName) {

    public record Representative(String name, RepresentativeAuthority authority, @Nullable String telephone) {}

    /** "Ada Example" */
    public String name() {
        return givenName + " " + familyName;
    }

    /** "AE": the most that a task card shows. */
    public String initials() {
        return givenName.substring(0, 1) + familyName.substring(0, 1);
    }
}
