package uk.homeward.person;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Wording;

/** {@link PersonDetails} that were checked and tidied. */
record Particulars(
        NumberScheme scheme,
        @Nullable NhsNumber nhsNumber,
        PersonName name,
        @Nullable BirthDate born,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String telephone,
        @Nullable EthnicGroup ethnicity,
        Set<CommunicationNeed> communicationNeeds,
        @Nullable String preferredLanguage,
        @Nullable Representative representative,
        @Nullable String unpaidCarerName,
        @Nullable Interpreter interpreter) {

    private static final Pattern POSTCODE = Pattern.compile("([A-Z]{1,2}[0-9][0-9A-Z]?)([0-9][A-Z]{2})");
    private static final Pattern TELEPHONE = Pattern.compile("[0-9+()\\- ]{3,40}( ?(ext\\.?|x) ?[0-9]{1,6})?");

    static Particulars of(PersonDetails details, LocalDate today, NumberScheme scheme) {
        PersonName name = PersonName.of(details.givenName(), details.familyName());
        BirthDate born = BirthDate.of(details.dateOfBirth(), today);
        return new Particulars(
                scheme,
                NhsNumber.of(details.nhsNumber(), born, scheme),
                name,
                born,
                Wording.line("address", "The address", details.address()),
                postcode(details.postcode()),
                Wording.line("telephone", "The telephone number", details.telephone()),
                details.ethnicity(),
                details.communicationNeeds() == null ? Set.of() : Set.copyOf(details.communicationNeeds()),
                Wording.line("preferredLanguage", "The preferred language", details.preferredLanguage()),
                details.representative() == null ? null : Representative.of(details.representative(), today),
                Wording.line("unpaidCarerName", "The name of the unpaid carer", details.unpaidCarerName()),
                details.interpreter());
    }

    Particulars withBirthDate(@Nullable BirthDate better) {
        return new Particulars(
                scheme,
                nhsNumber,
                name,
                better,
                address,
                postcode,
                telephone,
                ethnicity,
                communicationNeeds,
                preferredLanguage,
                representative,
                unpaidCarerName,
                interpreter);
    }

    /** What is none is kept as it was told. */
    private static @Nullable String postcode(@Nullable String told) {
        String line = Wording.line("postcode", "The postcode", told);
        return line == null ? null : readPostcode(line).orElse(line);
    }

    /** In its usual form, for example ME14 1XQ. */
    static Optional<String> readPostcode(String told) {
        var parts = POSTCODE.matcher(told.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
        return parts.matches() ? Optional.of(parts.group(1) + " " + parts.group(2)) : Optional.empty();
    }

    static boolean isPostcode(@Nullable String kept) {
        return kept == null || readPostcode(kept).isPresent();
    }

    static boolean isTelephone(@Nullable String kept) {
        return kept == null || TELEPHONE.matcher(kept).matches();
    }
}
