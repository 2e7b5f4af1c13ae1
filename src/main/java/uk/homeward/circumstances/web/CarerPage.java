package uk.homeward.circumstances.web;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.circumstances.Carer;
import uk.homeward.circumstances.CircumstancesView;
import uk.homeward.circumstances.EntryKind;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;

@Component
class CarerPage extends EntryPage<Carer> {
    CarerPage() {
        super(EntryKind.CARER);
    }

    @Override
    String path() {
        return "carers";
    }

    @Override
    List<Carer> of(CircumstancesView known) {
        return known.carers();
    }

    @Override
    List<FormField> fields() {
        return List.of(
                FormField.line("personReference", "Reference of the carer's own record")
                        .hint("For example, PER-000123. Make a record of them first, if there is none."),
                FormField.line("relationship", "What they are to the person").hint("For example, daughter"),
                FormField.date("fromOn", "From"),
                FormField.date("untilOn", "Until"));
    }

    @Override
    Carer read(Form form) {
        return new Carer(
                form.text("personReference"),
                form.text("relationship"),
                form.date("fromOn", "The first day"),
                form.date("untilOn", "The last day"));
    }

    @Override
    void fill(Form form, Carer entry) {
        fill(form, "personReference", entry.personReference());
        fill(form, "relationship", entry.relationship());
        fillDay(form, "fromOn", entry.fromOn());
        fillDay(form, "untilOn", entry.untilOn());
    }
}
