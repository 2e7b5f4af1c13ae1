package uk.homeward.person;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.NotFound;

/** Finds people by whatever is at hand. */
@Service
@Transactional(readOnly = true)
public class PersonSearch {

    private static final int MOST = 50;
    private static final Limit LIMIT = Limit.of(MOST);

    /** Fewer letters are in the middle of too many names. */
    private static final int LETTERS = 3;

    private final People people;
    private final PersonStore store;
    private final PersonListing listing;

    PersonSearch(People people, PersonStore store, PersonListing listing) {
        this.people = people;
        this.store = store;
        this.listing = listing;
    }

    /**
     * By reference, NHS number, day or year of birth, postcode, or parts of names in any order, with or without accents and
     * apostrophes; at most {@value #MOST}.
     */
    public List<PersonSummary> search(String text) {
        return listing.of(found(text.strip()).stream().map(Person::summary).toList());
    }

    private List<Person> found(String sought) {
        Optional<NhsNumber> number = NhsNumber.read(sought);
        if (number.isPresent()) {
            return people.findByNhsNumber(number.get().digits()).stream().toList();
        }
        if (Reference.kindOf(sought.toUpperCase(Locale.ROOT)).isPresent()) {
            return byReference(sought.toUpperCase(Locale.ROOT)).stream().toList();
        }
        Optional<LocalDate> born = DateAsTyped.day(sought);
        if (born.isPresent()) {
            return people.findByBirth(born.get(), LIMIT);
        }
        Optional<Year> year = DateAsTyped.year(sought);
        if (year.isPresent()) {
            return people.findBornBetween(
                    year.get().atDay(1), year.get().atMonth(12).atEndOfMonth(), LIMIT);
        }
        Optional<String> postcode = Particulars.readPostcode(sought);
        List<Person> there =
                postcode.map(code -> people.findByPostcode(code, LIMIT)).orElse(List.of());
        return there.isEmpty() ? byName(sought) : there;
    }

    private Optional<Person> byReference(String reference) {
        try {
            return Optional.of(store.load(reference));
        } catch (NotFound nobody) {
            return Optional.empty();
        }
    }

    /** Names that begin so come first; only where there are none, those that have it in their middle. */
    private List<Person> byName(String sought) {
        Set<String> words = PersonName.words(sought);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Person> beginning = people.findByBeginnings(words, LIMIT);
        String longest = Collections.max(words, Comparator.comparing(String::length));
        return beginning.isEmpty() && longest.length() >= LETTERS
                ? people.findByNameHolding(longest, words.toArray(String[]::new), MOST)
                : beginning;
    }
}
