package uk.homeward.circumstances.web;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.circumstances.CircumstancesView;
import uk.homeward.circumstances.EntryKind;
import uk.homeward.circumstances.TemporaryAddress;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;

@Component
class TemporaryAddressPage extends EntryPage<TemporaryAddress> {
    TemporaryAddressPage() {
        super(EntryKind.TEMPORARY_ADDRESS);
    }

    @Override
    String path() {
        return "temporary-addresses";
    }

    @Override
    List<TemporaryAddress> of(CircumstancesView known) {
        return known.temporaryAddresses();
    }

    @Override
    List<FormField> fields() {
        return List.of(
                FormField.line("address", "Address").hint("For example, at her daughter's: 4 Sample Street"),
                FormField.line("postcode", "Postcode"),
                FormField.date("fromOn", "From"),
                FormField.date("untilOn", "Until"));
    }

    @Override
    TemporaryAddress read(Form form) {
        return new TemporaryAddress(
                form.text("address"),
                form.text("postcode"),
                form.date("fromOn", "The first day"),
                form.date("untilOn", "The last day"));
    }

    @Override
    void fill(Form form, TemporaryAddress entry) {
        fill(form, "address", entry.address());
        fill(form, "postcode", entry.postcode());
        fillDay(form, "fromOn", entry.fromOn());
        fillDay(form, "untilOn", entry.untilOn());
    }
}
