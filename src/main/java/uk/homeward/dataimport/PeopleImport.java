package uk.homeward.dataimport;

import static uk.homeward.dataimport.ImportColumn.needed;
import static uk.homeward.dataimport.ImportColumn.optional;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.dataimport.Table.TableRow;
import uk.homeward.person.PersonDetails;
import uk.homeward.person.PersonIntake;

/** People, as they are known in the system that was used before. */
@Component
@Order(1)
class PeopleImport implements ImportKind {

    static final String FORMER = "Former reference";
    static final String NUMBER = "NHS number";
    private static final String SOMEBODY_ELSE = "Somebody else";

    private static final Map<String, String> FIELDS = Map.of(
            "nhsNumber",
            NUMBER,
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
    private final FormerReferences former;

    PeopleImport(PersonIntake people, FormerReferences former) {
        this.people = people;
        this.former = former;
    }

    @Override
    public String code() {
        return "people";
    }

    @Override
    public String label() {
        return "People";
    }

    @Override
    public String explanation() {
        return "One row a person. People come first: packages are theirs.";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                needed(FORMER, "By which the system before knows the person; each once."),
                optional(NUMBER, "Ten digits, or in Scotland the CHI number; empty where it is not known."),
                optional("Given name", "One name is enough."),
                optional("Family name", "One name is enough."),
                optional("Date of birth", "Like 1941-05-17, or the year alone where no more is known."),
                optional("Address", "In one line."),
                optional("Postcode", ""),
                optional("Telephone", "With its leading zero, or with + and the country."),
                optional("Preferred language", "Where it is not English."),
                optional(SOMEBODY_ELSE, "yes where somebody made sure that this is nobody who is on record."));
    }

    @Override
    public ImportPlan plan(Table table, Problems problems) {
        PeopleRows rows = new PeopleRows();
        for (TableRow row : table.rows()) {
            read(new RowReader(row, problems), rows);
        }
        rows.expectUnknown(people, former);
        Map<String, PersonDetails> all = rows.all();
        return new ImportPlan() {
            @Override
            public int size() {
                return all.size();
            }

            @Override
            public void bringIn(String source) {
                List<String> here = people.register(List.copyOf(all.values()));
                Map<String, String> known = new LinkedHashMap<>();
                List<String> there = new ArrayList<>(all.keySet());
                for (int at = 0; at < there.size(); at++) {
                    known.put(there.get(at), here.get(at));
                }
                former.keepPeople(known, source);
            }
        };
    }

    private void read(RowReader row, PeopleRows rows) {
        String reference = row.needed(FORMER);
        PersonDetails details = details(row);
        if (reference == null || details == null) {
            return;
        }
        boolean readable = row.refused(FIELDS, () -> {
                    people.expectReadable(details);
                    return true;
                })
                != null;
        if (readable) {
            rows.add(row, reference, details);
        }
    }

    private static @Nullable PersonDetails details(RowReader row) {
        String number = row.text(NUMBER);
        if (number != null && number.matches("[0-9]{9}")) {
            row.wrong(
                    NUMBER,
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
                Boolean.TRUE.equals(row.yesOrNo(SOMEBODY_ELSE)));
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
