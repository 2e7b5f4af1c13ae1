package uk.homeward.person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final List<DateTimeFormatter> DATES = Stream.of(
                    "uuuu-M-d", "d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "d M uuuu", "d MMM uuuu", "d MMMM uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.UK))
            .toList();

    private final People people;
    private final PersonStore store;
    private final PersonListing listing;

    PersonSearch(People people, PersonStore store, PersonListing listing) {
        this.people = people;
        this.store = store;
        this.listing = listing;
    }

    /**
     * By reference, NHS number, date of birth, postcode, or the beginnings of names in any order, with or without accents
     * and apostrophes; at most {@value #MOST}.
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
        Optional<LocalDate> born = date(sought);
        if (born.isPresent()) {
            return people.findByBirth(born.get(), LIMIT);
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

    private List<Person> byName(String sought) {
        Set<String> words = PersonName.words(sought);
        return words.isEmpty()
                ? List.of()
                : people.findByNameParts(
                        words.stream().map(word -> word + ":*").collect(Collectors.joining(" & ")), LIMIT);
    }

    private static Optional<LocalDate> date(String sought) {
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(LocalDate.parse(sought, format));
            } catch (DateTimeParseException anotherFormat) {
                // the next one is tried
            }
        }
        return Optional.empty();
    }
}
