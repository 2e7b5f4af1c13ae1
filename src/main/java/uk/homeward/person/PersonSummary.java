package uk.homeward.person;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.Sight;

/** A person as shown to those who may see them. */
public record PersonSummary(
        String reference,
        @Nullable String nhsNumber,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate dateOfBirth,
        boolean birthDateEstimated,
        @Nullable LocalDate dateOfDeath,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String telephone,
        @Nullable EthnicGroup ethnicity,
        Set<CommunicationNeed> communicationNeeds,
        @Nullable String preferredLanguage,
        List<Representative> representatives,
        @Nullable String unpaidCarerName,
        @Nullable Interpreter interpreter,
        PersonStanding standing,
        @Nullable WithdrawnDeath withdrawnDeath,
        boolean closed) {

    public record Representative(
            String name,
            RepresentativeAuthority authority,
            @Nullable String telephone,
            @Nullable String seenBy,
            @Nullable LocalDate seenOn) {}

    /** Of a restricted record, no more than that there is one. */
    public PersonSummary withheld() {
        return new PersonSummary(
                reference,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                null,
                List.of(),
                null,
                null,
                PersonStanding.USUAL,
                null,
                true);
    }

    /** What somebody sees of it. */
    public PersonSummary seenWith(Sight sight) {
        if (sight.closed() || !sight.shows(RecordPart.IDENTITY)) {
            return withheld();
        }
        boolean contact = sight.shows(RecordPart.CONTACT);
        boolean needs = sight.shows(RecordPart.NEEDS);
        return new PersonSummary(
                reference,
                nhsNumber,
                givenName,
                familyName,
                dateOfBirth,
                birthDateEstimated,
                dateOfDeath,
                contact ? address : null,
                contact ? postcode : null,
                contact ? telephone : null,
                needs ? ethnicity : null,
                contact ? communicationNeeds : Set.of(),
                contact ? preferredLanguage : null,
                contact ? representatives : List.of(),
                contact ? unpaidCarerName : null,
                contact ? interpreter : null,
                standing,
                withdrawnDeath,
                false);
    }

    /** As it is told when it is put right. */
    public PersonDetails details() {
        return new PersonDetails(
                nhsNumber,
                givenName,
                familyName,
                dateOfBirth == null
                        ? null
                        : birthDateEstimated ? String.valueOf(dateOfBirth.getYear()) : dateOfBirth.toString(),
                address,
                postcode,
                telephone,
                ethnicity,
                communicationNeeds,
                preferredLanguage,
                null,
                unpaidCarerName,
                interpreter,
                false);
    }

    /** "Ada Example" */
    public String name() {
        return closed ? "Restricted record" : new PersonName(givenName, familyName).whole();
    }

    /** Whether the postcode is none of the United Kingdom: kept as it was told, to be checked. */
    @JsonProperty
    public boolean postcodeToBeChecked() {
        return !Particulars.isPostcode(postcode);
    }

    /** The same for a telephone number with words in it. */
    @JsonProperty
    public boolean telephoneToBeChecked() {
        return !Particulars.isTelephone(telephone);
    }

    /** "AE": the most that a task card shows. */
    public String initials() {
        return closed ? "" : new PersonName(givenName, familyName).initials();
    }
}
