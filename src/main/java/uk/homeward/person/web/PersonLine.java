package uk.homeward.person.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.person.PersonSummary;

/** A person in the answer to a search: what is needed to be sure of having the right one. */
record PersonLine(
        String reference,
        @Nullable String nhsNumber,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate dateOfBirth,
        boolean birthDateEstimated,
        @Nullable LocalDate dateOfDeath,
        @Nullable String postcode,
        boolean protectedAddress,
        boolean restricted) {

    static PersonLine of(PersonSummary person) {
        return new PersonLine(
                person.reference(),
                person.nhsNumber(),
                person.givenName(),
                person.familyName(),
                person.dateOfBirth(),
                person.birthDateEstimated(),
                person.dateOfDeath(),
                person.postcode(),
                person.standing().protectedAddress(),
                person.closed());
    }
}
