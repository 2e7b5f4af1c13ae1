package uk.homeward.person;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** {@link PersonDetails} that were checked and tidied. */
record Particulars(
        @Nullable NhsNumber nhsNumber,
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String telephone,
        @Nullable String ethnicity,
        Set<CommunicationNeed> communicationNeeds,
        @Nullable String preferredLanguage,
        @Nullable Representative representative,
        @Nullable String unpaidCarerName) {

    private static final int OLDEST = 130;
    private static final Pattern POSTCODE = Pattern.compile("([A-Z]{1,2}[0-9][0-9A-Z]?)([0-9][A-Z]{2})");
    private static final Pattern TELEPHONE = Pattern.compile("[0-9+()\\- ]{3,40}( ?(ext\\.?|x) ?[0-9]{1,6})?");

    static Particulars of(PersonDetails details, LocalDate today) {
        return new Particulars(
                NhsNumber.of(details.nhsNumber()),
                Wording.requiredLine(
                        "givenName", "The given name", details.givenName(), "Give the person's first name or names."),
                Wording.requiredLine(
                        "familyName", "The family name", details.familyName(), "Give the person's family name."),
                dateOfBirth(details.dateOfBirth(), today),
                Wording.line("The address", "The address", details.address()),
                postcode(details.postcode()),
                telephone("telephone", details.telephone()),
                Wording.line("The ethnicity", "The ethnicity", details.ethnicity()),
                details.communicationNeeds() == null ? Set.of() : Set.copyOf(details.communicationNeeds()),
                Wording.line("preferredLanguage", "The preferred language", details.preferredLanguage()),
                representative(details.representative()),
                Wording.line("unpaidCarerName", "The name of the unpaid carer", details.unpaidCarerName()));
    }

    private static LocalDate dateOfBirth(@Nullable LocalDate given, LocalDate today) {
        LocalDate born = Wording.answered("dateOfBirth", given, "Give the person's date of birth.");
        if (born.isAfter(today)) {
            throw new Refusal("dateOfBirth", "The date of birth is in the future. Check the year.");
        }
        if (born.isBefore(today.minusYears(OLDEST))) {
            throw new Refusal(
                    "dateOfBirth", "The date of birth is more than %d years ago. Check the year.".formatted(OLDEST));
        }
        return born;
    }

    private static @Nullable String postcode(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var parts = POSTCODE.matcher(typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            throw new Refusal(
                    "postcode", "This is not a postcode of the United Kingdom. Check it, for example ME14 1XQ.");
        }
        return parts.group(1) + " " + parts.group(2);
    }

    private static @Nullable String telephone(String field, @Nullable String typed) {
        String number = Wording.line(field, "The telephone number", typed);
        if (number != null && !TELEPHONE.matcher(number).matches()) {
            throw new Refusal(
                    field, "This is not a telephone number. Use digits and spaces, for example 01622 000000.");
        }
        return number;
    }

    private static @Nullable Representative representative(PersonDetails.@Nullable RepresentativeDetails given) {
        if (given == null) {
            return null;
        }
        return new Representative(
                Wording.requiredLine(
                        "representative.name",
                        "The representative's name",
                        given.name(),
                        "Give the representative's name, or leave out the representative."),
                Wording.answered(
                        "representative.authority",
                        given.authority(),
                        "Choose what entitles the representative to speak or decide for the person."),
                telephone("representative.telephone", given.telephone()));
    }
}
