package uk.homeward.circumstances.web;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.circumstances.Advocate;
import uk.homeward.circumstances.AdvocateKind;
import uk.homeward.circumstances.CircumstancesView;
import uk.homeward.circumstances.EntryKind;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;

@Component
class AdvocatePage extends EntryPage<Advocate> {
    AdvocatePage() {
        super(EntryKind.ADVOCATE);
    }

    @Override
    String path() {
        return "advocates";
    }

    @Override
    List<Advocate> of(CircumstancesView known) {
        return known.advocates();
    }

    @Override
    List<FormField> fields() {
        return List.of(
                FormField.line("name", "Name"),
                FormField.list(
                        "kind",
                        "Kind",
                        FormField.choices(List.of(AdvocateKind.values()), Enum::name, AdvocateKind::label)),
                FormField.line("telephone", "Telephone"),
                FormField.date("fromOn", "From"),
                FormField.date("untilOn", "Until"));
    }

    @Override
    Advocate read(Form form) {
        return new Advocate(
                form.text("name"),
                form.choice("kind", AdvocateKind.class),
                form.text("telephone"),
                form.date("fromOn", "The first day"),
                form.date("untilOn", "The last day"));
    }

    @Override
    void fill(Form form, Advocate entry) {
        fill(form, "name", entry.name());
        fill(form, "kind", String.valueOf(entry.kind()));
        fill(form, "telephone", entry.telephone());
        fillDay(form, "fromOn", entry.fromOn());
        fillDay(form, "untilOn", entry.untilOn());
    }
}
