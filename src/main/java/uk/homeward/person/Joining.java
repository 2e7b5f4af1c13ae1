package uk.homeward.person;

import java.util.List;
import java.util.stream.Stream;
import uk.homeward.audit.Change;

/** That two records are one person's. */
record Joining(String kept, String former, String reason) {

    /** What the record that goes says otherwise: whoever decides sees both. */
    static List<Change> differences(PersonSummary goes, PersonSummary stays) {
        Changes changes = new Changes(false);
        changes.of("Name", goes.name(), stays.name());
        changes.of(
                "Date of birth", goes.details().dateOfBirth(), stays.details().dateOfBirth());
        changes.of("NHS or CHI number", goes.nhsNumber(), stays.nhsNumber());
        changes.of("Address", goes.address(), stays.address());
        changes.of("Postcode", goes.postcode(), stays.postcode());
        changes.of("Telephone", goes.telephone(), stays.telephone());
        return changes.all();
    }

    /** What the record that stays says otherwise than either of the two said before. */
    static Stream<Change> differences(PersonSummary former, PersonSummary kept, PersonSummary stands) {
        return Stream.concat(differences(former, stands).stream(), differences(kept, stands).stream());
    }
}
