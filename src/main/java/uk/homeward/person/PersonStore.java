package uk.homeward.person;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.homeward.reference.Reference;

/** Loads people by their reference: one that was joined with another leads to the record that holds both. */
@Component
class PersonStore {

    private final People people;

    PersonStore(People people) {
        this.people = people;
    }

    Person load(String reference) {
        return people.findById(Reference.PERSON.id(reference)).map(this::kept).orElseThrow(Reference.PERSON::unknown);
    }

    private Person kept(Person person) {
        Person kept = person;
        for (Optional<Long> next = kept.joinedInto(); next.isPresent(); next = kept.joinedInto()) {
            kept = people.findById(next.get()).orElseThrow(Reference.PERSON::unknown);
        }
        return kept;
    }

    /** The references under which the same person was known before. */
    List<String> formerReferences(String reference) {
        return people.findByJoinedIntoOrderById(Reference.PERSON.id(reference)).stream()
                .map(Person::reference)
                .toList();
    }
}
