package uk.homeward.dataimport;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.person.PersonDetails;
import uk.homeward.person.PersonIntake;

/** Reads what stands in one row of a file of people, by itself. */
@Component
class PersonRowReader {

    private static final Map<String, String> FIELDS = Map.of(
            "nhsNumber",
            PeopleImport.NUMBER,
            "givenName",
            "Given name",
            "familyName",
            "Family name",
            "dateOfBirth",
            "Date of birth",
            "address",
            "Address",
            "postcode",
            "Postcode",
            "telephone",
            "Telephone",
            "preferredLanguage",
            "Preferred language");

    private final PersonIntake people;

    PersonRowReader(PersonIntake people) {
        this.people = people;
    }

    /** @return nothing where it cannot be read; why is said then */
    Optional<PersonRow> read(RowReader row) {
        String reference = row.needed(PeopleImport.FORMER);
        PersonDetails details = details(row);
        if (reference == null || details == null) {
            return Optional.empty();
        }
        boolean readable = row.refused(FIELDS, () -> {
                    people.expectReadable(details);
                    return true;
                })
                != null;
        return readable ? Optional.of(new PersonRow(row, reference, details)) : Optional.empty();
    }

    private static @Nullable PersonDetails details(RowReader row) {
        String number = row.text(PeopleImport.NUMBER);
        if (number != null && number.matches("[0-9]{9}")) {
            row.wrong(
                    PeopleImport.NUMBER,
                    "This number has nine digits: a spreadsheet takes away a leading zero. Format the column as text and put all ten digits there.");
            return null;
        }
        String telephone = row.text("Telephone");
        if (telephone != null && !telephone.matches("[(]?[0+].*")) {
            row.wrong(
                    "Telephone",
                    "This number does not begin with 0 or +: a spreadsheet takes away a leading zero. Format the column as text and put the whole number there.");
            return null;
        }
        return new PersonDetails(
                number,
                row.text("Given name"),
                row.text("Family name"),
                born(row),
                row.text("Address"),
                row.text("Postcode"),
                telephone,
                null,
                null,
                row.text("Preferred language"),
                null,
                null,
                null,
                Boolean.TRUE.equals(row.yesOrNo(PeopleImport.SOMEBODY_ELSE)));
    }

    /** A year alone is enough; anything else is a whole day. */
    private static @Nullable String born(RowReader row) {
        String told = row.text("Date of birth");
        if (told == null || told.matches("[0-9]{4}(-[0-9]{2})?")) {
            return told;
        }
        var day = row.day("Date of birth");
        return day == null ? null : day.toString();
    }
}
