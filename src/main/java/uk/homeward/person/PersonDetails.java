package uk.homeward.person;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Wording;

/**
 * What is known of a person when they are first referred. Checked by {@link PersonService#register}.
 *
 * @param nhsNumber ten digits with a valid check digit, or absent: a person may have none that was traced
 * @param givenName or the family name: one of them is enough
 * @param dateOfBirth 1941-05-17 or 17 May 1941, 1941 where no more is known, or nothing
 * @param postcode kept as it was told where it cannot be one, and shown as to be checked; a telephone number likewise
 * @param communicationNeeds formats and support that the Accessible Information Standard (DAPB1605) asks us to keep in view
 * @param somebodyElse whether somebody made sure that this is none of the people on record who look like them
 */
public record PersonDetails(
        @Schema(pattern = "([0-9][ -]*){10}") @Size(max = Wording.LINE) @Nullable String nhsNumber,
        @Size(max = Wording.LINE) @Nullable String givenName,
        @Size(max = Wording.LINE) @Nullable String familyName,
        @Schema(pattern = "(.*[^0-9])?[0-9]{4}([^0-9].*)?") @Size(max = Wording.LINE) @Nullable String dateOfBirth,
        @Size(max = Wording.LINE) @Nullable String address,
        @Size(max = Wording.LINE) @Nullable String postcode,
        @Size(max = Wording.LINE) @Nullable String telephone,
        @Nullable EthnicGroup ethnicity,
        @Nullable Set<CommunicationNeed> communicationNeeds,
        @Size(max = Wording.LINE) @Nullable String preferredLanguage,
        @Nullable RepresentativeDetails representative,
        @Size(max = Wording.LINE) @Nullable String unpaidCarerName,
        @Nullable Interpreter interpreter,
        boolean somebodyElse) {

    /**
     * @param authority what entitles the representative to speak or decide for the person
     * @param seenBy who has seen the paper that says so, where there is one
     */
    public record RepresentativeDetails(
            @Size(max = Wording.LINE) @Nullable String name,
            @Nullable RepresentativeAuthority authority,
            @Size(max = Wording.LINE) @Nullable String telephone,
            @Size(max = Wording.LINE) @Nullable String seenBy,
            @Nullable LocalDate seenOn) {

        /** One whose paper nobody has seen yet. */
        public RepresentativeDetails(
                @Nullable String name, @Nullable RepresentativeAuthority authority, @Nullable String telephone) {
            this(name, authority, telephone, null, null);
        }
    }

    /** Everything else as it was told, but who the person is as it was known. */
    PersonDetails identifiedAs(PersonDetails known) {
        return identified(known.nhsNumber, known.dateOfBirth, known.ethnicity);
    }

    PersonDetails identifiedAs(IdentityCorrection.Answers right) {
        return identified(right.nhsNumber(), right.dateOfBirth(), right.ethnicity());
    }

    private PersonDetails identified(
            @Nullable String number, @Nullable String born, @Nullable EthnicGroup ethnicGroup) {
        return new PersonDetails(
                number,
                givenName,
                familyName,
                born,
                address,
                postcode,
                telephone,
                ethnicGroup,
                communicationNeeds,
                preferredLanguage,
                representative,
                unpaidCarerName,
                interpreter,
                somebodyElse);
    }
}
