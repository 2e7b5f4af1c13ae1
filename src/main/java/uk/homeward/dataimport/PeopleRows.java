package uk.homeward.dataimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.homeward.person.PersonDetails;

/** The people of one file: each once. */
class PeopleRows {

    private final List<PersonRow> all = new ArrayList<>();
    private final Map<String, Integer> rowOfReference = new HashMap<>();
    private final Map<String, Integer> rowOfNumber = new HashMap<>();
    private final Map<String, Integer> rowOfLikeness = new HashMap<>();

    void add(PersonRow person) {
        RowReader row = person.reader();
        PersonDetails details = person.details();
        boolean sound = isFirst(row, PeopleImport.FORMER, rowOfReference, person.reference());
        String number = person.digits();
        if (number != null) {
            sound &= isFirst(row, PeopleImport.NUMBER, rowOfNumber, number);
        }
        Integer alike = rowOfLikeness.putIfAbsent(likeness(details), row.number());
        if (sound && alike != null && number == null && !details.somebodyElse()) {
            row.wrong(
                    null,
                    "Name, date of birth and postcode are those of row %d. Remove one of them, or write yes in Somebody else."
                            .formatted(alike));
            sound = false;
        }
        if (sound) {
            all.add(person);
        }
    }

    private static boolean isFirst(RowReader row, String column, Map<String, Integer> known, String value) {
        Integer before = known.putIfAbsent(value, row.number());
        if (before != null) {
            row.wrong(column, "The same stands in row %d. Remove one of the rows, or put it right.".formatted(before));
        }
        return before == null;
    }

    private static String likeness(PersonDetails details) {
        return "%s|%s|%s|%s"
                .formatted(
                        details.givenName(),
                        details.familyName(),
                        details.dateOfBirth(),
                        String.valueOf(details.postcode()).replaceAll("\\s", ""))
                .toLowerCase(Locale.UK);
    }

    List<PersonRow> all() {
        return all;
    }
}
