package uk.homeward.dataimport;

import static uk.homeward.dataimport.ImportColumn.needed;
import static uk.homeward.dataimport.ImportColumn.optional;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.dataimport.Table.TableRow;
import uk.homeward.person.PersonIntake;

/** People, as they are known in the system that was used before. */
@Component
@Order(1)
class PeopleImport implements ImportKind {

    static final String FORMER = "Former reference";
    static final String NUMBER = "NHS number";
    static final String SOMEBODY_ELSE = "Somebody else";

    private final PersonIntake people;
    private final FormerReferences former;
    private final PersonRowReader reader;
    private final PeopleCheck check;

    PeopleImport(PersonIntake people, FormerReferences former, PersonRowReader reader, PeopleCheck check) {
        this.people = people;
        this.former = former;
        this.reader = reader;
        this.check = check;
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
            reader.read(new RowReader(row, problems)).ifPresent(rows::add);
        }
        check.expectUnknown(rows.all());
        return ImportPlan.of(rows.all(), this::bringIn);
    }

    private void bringIn(List<PersonRow> all, String source) {
        List<String> here = people.register(all.stream().map(PersonRow::details).toList());
        Map<String, String> known = new LinkedHashMap<>();
        for (int at = 0; at < all.size(); at++) {
            known.put(all.get(at).reference(), here.get(at));
        }
        former.keepPeople(known, source);
    }
}
