package uk.homeward.person;

import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** What somebody is called: one name at least, for there are people who have no more. */
@Embeddable
record PersonName(@Nullable String givenName, @Nullable String familyName) {

    static PersonName of(@Nullable String given, @Nullable String family) {
        PersonName name = new PersonName(
                Wording.line("givenName", "The given name", given),
                Wording.line("familyName", "The family name", family));
        if (name.given().isEmpty() && name.family().isEmpty()) {
            throw new Refusal("familyName", "Give the person's name. One name is enough.");
        }
        return name;
    }

    private String given() {
        return givenName == null ? "" : givenName;
    }

    private String family() {
        return familyName == null ? "" : familyName;
    }

    /** "Ada Example" */
    String whole() {
        return (given() + " " + family()).strip();
    }

    /** One name can be a longer or shorter form of the other: "Ada" and "Ada Mary", but not "Ada" and "Eve". */
    boolean agreesWith(PersonName other) {
        Set<String> mine = words(whole());
        Set<String> theirs = words(other.whole());
        return mine.containsAll(theirs) || theirs.containsAll(mine);
    }

    /** By which it is found: O'Brien-Jones by "obrien", "brien" and "jones". */
    Set<String> parts() {
        Set<String> parts = new HashSet<>(words(whole()));
        parts.addAll(plain(whole().replaceAll("['’‘ʼ`]", " ")));
        return parts;
    }

    /** In one text, for the search: also under a former name a person is found. */
    String partsWith(String known) {
        return Stream.concat(Stream.of(known.split(" ", -1)), parts().stream())
                .filter(part -> !part.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** Without accents, apostrophes and capitals; a double name is two words. */
    static Set<String> words(String text) {
        return plain(text.replaceAll("['’‘ʼ`]", ""));
    }

    private static Set<String> plain(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss")
                .replaceAll("[øØ]", "o")
                .replaceAll("[łŁ]", "l")
                .replaceAll("[æÆ]", "ae")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(letters.split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /** "AE": the most that a task card shows. */
    String initials() {
        return Stream.of(given(), family())
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(0, name.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
