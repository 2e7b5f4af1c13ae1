package uk.homeward.circumstances.web;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.circumstances.CircumstancesView;
import uk.homeward.circumstances.Consent;
import uk.homeward.circumstances.EntryKind;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;

@Component
class ConsentPage extends EntryPage<Consent> {
    ConsentPage() {
        super(EntryKind.CONSENT);
    }

    @Override
    String path() {
        return "consents";
    }

    @Override
    List<Consent> of(CircumstancesView known) {
        return known.consents();
    }

    @Override
    List<FormField> fields() {
        return List.of(
                FormField.line("purpose", "What has the person agreed to?")
                        .hint("For example, that their record is shared with their surgery"),
                FormField.date("givenOn", "Given on"),
                FormField.date("withdrawnOn", "Withdrawn on"));
    }

    @Override
    Consent read(Form form) {
        return new Consent(
                form.text("purpose"),
                form.date("givenOn", "The day of consent"),
                form.date("withdrawnOn", "The day of withdrawal"));
    }

    @Override
    void fill(Form form, Consent entry) {
        fill(form, "purpose", entry.purpose());
        fillDay(form, "givenOn", entry.givenOn());
        fillDay(form, "withdrawnOn", entry.withdrawnOn());
    }
}
