package uk.homeward.dataimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.homeward.person.PersonDetails;
import uk.homeward.person.PersonIntake;

/** The people of one file: each once, and none who is on record. */
class PeopleRows {

    private final Map<String, PersonDetails> all = new LinkedHashMap<>();
    private final List<RowReader> rows = new ArrayList<>();
    private final Map<String, Integer> rowOfReference = new HashMap<>();
    private final Map<String, Integer> rowOfNumber = new HashMap<>();
    private final Map<String, Integer> rowOfLikeness = new HashMap<>();

    void add(RowReader row, String reference, PersonDetails details) {
        boolean sound = isFirst(row, PeopleImport.FORMER, rowOfReference, reference);
        String number = details.nhsNumber();
        if (number != null) {
            sound &= isFirst(row, PeopleImport.NUMBER, rowOfNumber, PersonIntake.digits(number));
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
            all.put(reference, details);
            rows.add(row);
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

    void expectUnknown(PersonIntake people, FormerReferences former) {
        Map<String, String> imported = former.people(all.keySet());
        Map<String, PersonIntake.Known> numbered = people.withNumbers(rowOfNumber.keySet());
        List<PersonDetails> details = List.copyOf(all.values());
        List<String> references = List.copyOf(all.keySet());
        Map<Integer, String> alike = people.alike(details);
        for (int at = 0; at < details.size(); at++) {
            PersonDetails one = details.get(at);
            String number = one.nhsNumber();
            PersonIntake.Known known = number == null ? null : numbered.get(PersonIntake.digits(number));
            RowReader row = rows.get(at);
            if (imported.containsKey(references.get(at))) {
                row.wrong(
                        PeopleImport.FORMER,
                        "This person was brought in before, as %s. Remove the row."
                                .formatted(imported.get(references.get(at))));
            } else if (known != null) {
                row.wrong(
                        PeopleImport.NUMBER,
                        "Somebody on record has this number: %s. Remove the row; packages find the person by the number."
                                .formatted(known.reference()));
            } else if (alike.containsKey(at) && !one.somebodyElse()) {
                row.wrong(
                        null,
                        "This may be %s on record: name, date of birth and postcode agree. Remove the row, or write yes in Somebody else."
                                .formatted(alike.get(at)));
            }
        }
    }

    Map<String, PersonDetails> all() {
        return all;
    }
}
