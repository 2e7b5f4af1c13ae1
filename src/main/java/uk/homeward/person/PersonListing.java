package uk.homeward.person;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.audit.Actor;
import uk.homeward.confidentiality.RecordAccess;

/** People as they stand in a list: a restricted record without name and address, for whoever it is closed to. */
@Component
class PersonListing {

    private final RecordAccess access;

    PersonListing(RecordAccess access) {
        this.access = access;
    }

    List<PersonSummary> of(List<PersonSummary> people) {
        Set<String> closed =
                access.closedAmong(people.stream().map(PersonSummary::reference).toList(), Actor.name());
        return people.stream()
                .map(person -> closed.contains(person.reference()) ? person.withheld() : person)
                .toList();
    }
}
