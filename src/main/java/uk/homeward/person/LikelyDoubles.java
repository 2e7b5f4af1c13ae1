package uk.homeward.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who on record may be the person somebody is about to record: shown before there are two records of one person. */
@Service
@Transactional(readOnly = true)
public class LikelyDoubles {

    private static final Limit LOOKED_AT = Limit.of(50);
    private static final int SHOWN = 10;
    private static final int ENOUGH = 2;

    private final People people;
    private final PersonListing listing;
    private final Clock clock;
    private final NumberScheme scheme;

    LikelyDoubles(People people, PersonListing listing, Clock clock, NumberScheme scheme) {
        this.people = people;
        this.listing = listing;
        this.clock = clock;
        this.scheme = scheme;
    }

    /** @param agrees what both have in common, for example "date of birth" */
    public record LikelyDouble(PersonSummary person, List<String> agrees) {}

    /** Those with whom two of name, date of birth and postcode agree, or the NHS number; the likeliest first. */
    public List<LikelyDouble> of(PersonDetails details) {
        Particulars told = Particulars.of(details, LocalDate.now(clock), scheme);
        List<LikelyDouble> found = candidates(told).stream()
                .map(Person::summary)
                .map(person -> new LikelyDouble(person, PersonAgreement.of(person, told)))
                .filter(likely ->
                        likely.agrees().size() >= ENOUGH || likely.agrees().contains(scheme.label()))
                .sorted(Comparator.comparing(
                                (LikelyDouble likely) -> likely.agrees().size())
                        .reversed())
                .limit(SHOWN)
                .toList();
        List<PersonSummary> shown =
                listing.of(found.stream().map(LikelyDouble::person).toList());
        return IntStream.range(0, shown.size())
                .mapToObj(at -> new LikelyDouble(shown.get(at), found.get(at).agrees()))
                .toList();
    }

    private Set<Person> candidates(Particulars told) {
        Set<Person> candidates = new LinkedHashSet<>();
        NhsNumber number = told.nhsNumber();
        if (number != null) {
            people.findByNhsNumber(number.digits()).ifPresent(candidates::add);
        }
        BirthDate born = told.born();
        if (born != null) {
            candidates.addAll(people.findByBirth(born.day(), LOOKED_AT));
        }
        String postcode = told.postcode();
        if (postcode != null) {
            candidates.addAll(people.findByPostcode(postcode, LOOKED_AT));
        }
        candidates.addAll(people.findByBeginnings(PersonName.words(told.name().whole()), LOOKED_AT));
        return candidates;
    }
}
