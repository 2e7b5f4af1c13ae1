package uk.homeward.referral.web;

import java.util.List;
import uk.homeward.person.CommunicationNeed;
import uk.homeward.person.EthnicGroup;
import uk.homeward.person.Interpreter;
import uk.homeward.person.NumberScheme;
import uk.homeward.person.PersonDetails;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;

/** What a form asks of somebody who has no record yet. */
final class PersonFields {

    static List<FormField> all(NumberScheme scheme) {
        return List.of(
                FormField.line("givenName", "Given name"),
                FormField.line("familyName", "Family name").hint("One name is enough"),
                FormField.date("dateOfBirth", "Date of birth")
                        .hint("For example, 27 3 1941; the year alone if no more is known"),
                FormField.line("nhsNumber", scheme.label()),
                FormField.line("address", "Address"),
                FormField.line("postcode", "Postcode"),
                FormField.line("telephone", "Telephone"),
                FormField.list(
                        "ethnicity",
                        "Ethnic group",
                        FormField.choices(List.of(EthnicGroup.values()), Enum::name, EthnicGroup::label)),
                FormField.line("preferredLanguage", "Preferred language"),
                FormField.list(
                        "interpreter",
                        "Interpreter",
                        FormField.choices(List.of(Interpreter.values()), Enum::name, Interpreter::label)),
                FormField.ticks(
                        "communicationNeeds",
                        "Formats and support",
                        FormField.choices(List.of(CommunicationNeed.values()), Enum::name, CommunicationNeed::label)),
                FormField.line("unpaidCarerName", "Unpaid carer"));
    }

    private PersonFields() {}

    static PersonDetails read(Form form) {
        return read(form, false);
    }

    static PersonDetails read(Form form, boolean somebodyElse) {
        return new PersonDetails(
                form.text("nhsNumber"),
                form.text("givenName"),
                form.text("familyName"),
                form.asFarAsKnown("dateOfBirth", "Date of birth"),
                form.text("address"),
                form.text("postcode"),
                form.text("telephone"),
                form.choice("ethnicity", EthnicGroup.class),
                form.choices("communicationNeeds", CommunicationNeed.class),
                form.text("preferredLanguage"),
                null,
                form.text("unpaidCarerName"),
                form.choice("interpreter", Interpreter.class),
                somebodyElse);
    }
}
