package uk.homeward.person;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person when they are first referred. Checked by {@link PersonService#register}.
 *
 * @param nhsNumber ten digits with a valid check digit, or absent: a person may have none that was traced
 * @param communicationNeeds formats and support that the Accessible Information Standard (DAPB1605) asks us to keep in view
 */
public record PersonDetails(
        @Nullable String nhsNumber,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate dateOfBirth,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String telephone,
        @Nullable String ethnicity,
        @Nullable Set<CommunicationNeed> communicationNeeds,
        @Nullable String preferredLanguage,
        @Nullable RepresentativeDetails representative,
        @Nullable String unpaidCarerName) {

    /** @param authority what entitles the representative to speak or decide for the person */
    public record RepresentativeDetails(
            @Nullable String name, @Nullable RepresentativeAuthority authority, @Nullable String telephone) {}
}
