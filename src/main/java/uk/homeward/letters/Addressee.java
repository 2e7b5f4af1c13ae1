package uk.homeward.letters;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.homeward.circumstances.CircumstancesView;
import uk.homeward.person.PersonSummary;

/**
 * To whom a letter goes, and where, as the record said when it was written.
 *
 * @param address nothing where post does not reach the person
 * @param email nothing where they did not ask for their letters by e-mail
 */
@Embeddable
record Addressee(
        String name,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String language,
        @Nullable String email) {

    private static final Set<String> NO_PLACE = Set.of("no fixed abode", "no fixed address", "nfa", "none", "homeless");
    private static final Set<String> OURS = Set.of("english");

    /** Where they stay for a time comes before their own address. */
    static Addressee of(PersonSummary person, CircumstancesView lives, @Nullable String email, LocalDate today) {
        String language = person.preferredLanguage();
        String asked = language == null || OURS.contains(language.strip().toLowerCase(Locale.UK)) ? null : language;
        return lives.temporaryAddresses().stream()
                .filter(stay -> stay.holdsOn(today))
                .findFirst()
                .map(stay -> new Addressee(person.name(), place(stay.address()), stay.postcode(), asked, email))
                .orElseGet(
                        () -> new Addressee(person.name(), place(person.address()), person.postcode(), asked, email));
    }

    private static @Nullable String place(@Nullable String told) {
        return told == null || NO_PLACE.contains(told.strip().toLowerCase(Locale.UK)) ? null : told;
    }

    boolean hasPlace() {
        return address != null;
    }

    /** As it stands on an envelope, one line each. */
    String envelope() {
        return Stream.of(name, address, address == null ? null : postcode)
                .filter(Objects::nonNull)
                .flatMap(line -> Stream.of(line.split(",\\s*")))
                .collect(Collectors.joining("\n"));
    }
}
