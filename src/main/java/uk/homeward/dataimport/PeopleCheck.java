package uk.homeward.dataimport;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.person.PersonIntake;

/** Whether anybody of a file is on record already. */
@Component
class PeopleCheck {

    private final PersonIntake people;
    private final FormerReferences former;

    PeopleCheck(PersonIntake people, FormerReferences former) {
        this.people = people;
        this.former = former;
    }

    void expectUnknown(List<PersonRow> rows) {
        Map<String, String> imported =
                former.people(rows.stream().map(PersonRow::reference).collect(Collectors.toSet()));
        Map<String, PersonIntake.Known> numbered = people.withNumbers(
                rows.stream().map(PersonRow::digits).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<Integer, String> alike =
                people.alike(rows.stream().map(PersonRow::details).toList());
        for (int at = 0; at < rows.size(); at++) {
            PersonRow row = rows.get(at);
            String digits = row.digits();
            expectUnknown(
                    row, imported.get(row.reference()), digits == null ? null : numbered.get(digits), alike.get(at));
        }
    }

    private static void expectUnknown(
            PersonRow row, @Nullable String imported, PersonIntake.@Nullable Known known, @Nullable String alike) {
        if (imported != null) {
            row.reader()
                    .wrong(
                            PeopleImport.FORMER,
                            "This person was brought in before, as %s. Remove the row.".formatted(imported));
        } else if (known != null) {
            row.reader()
                    .wrong(
                            PeopleImport.NUMBER,
                            "Somebody on record has this number: %s. Remove the row; packages find the person by the number."
                                    .formatted(known.reference()));
        } else if (alike != null && !row.details().somebodyElse()) {
            row.reader()
                    .wrong(
                            null,
                            "This may be %s on record: name, date of birth and postcode agree. Remove the row, or write yes in Somebody else."
                                    .formatted(alike));
        }
    }
}
