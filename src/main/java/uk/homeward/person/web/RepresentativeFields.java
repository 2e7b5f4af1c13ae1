package uk.homeward.person.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.homeward.person.PersonDetails.RepresentativeDetails;
import uk.homeward.person.RepresentativeAuthority;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;

/** Somebody who speaks for a person, as a form asks for them. */
final class RepresentativeFields {

    private RepresentativeFields() {}

    /** @param removable whether they stand on the record already */
    static FormField[] all(List<RepresentativeAuthority> kinds, boolean removable) {
        List<FormField> fields = new ArrayList<>(List.of(
                FormField.line("representative.name", "Name"),
                FormField.list(
                        "representative.authority",
                        "What entitles them",
                        FormField.choices(kinds, Enum::name, RepresentativeAuthority::label)),
                FormField.line("representative.telephone", "Telephone"),
                FormField.line("representative.seenBy", "Who has seen the paper that says so?"),
                FormField.date("representative.seenOn", "Seen on")));
        if (removable) {
            fields.add(FormField.ticks("remove", "Or", Map.of("REMOVE", "Take this representative off the record")));
        }
        return fields.toArray(FormField[]::new);
    }

    static void fill(Form form, RepresentativeDetails one) {
        CorrectionPage.fill(form, "representative.name", one.name());
        CorrectionPage.fill(form, "representative.authority", String.valueOf(one.authority()));
        CorrectionPage.fill(form, "representative.telephone", one.telephone());
        CorrectionPage.fill(form, "representative.seenBy", one.seenBy());
        if (one.seenOn() != null) {
            form.fill("representative.seenOn", one.seenOn());
        }
    }

    static RepresentativeDetails read(Form form) {
        return new RepresentativeDetails(
                form.text("representative.name"),
                form.choice("representative.authority", RepresentativeAuthority.class),
                form.text("representative.telephone"),
                form.text("representative.seenBy"),
                form.date("representative.seenOn", "The day on which the paper was seen"));
    }
}
