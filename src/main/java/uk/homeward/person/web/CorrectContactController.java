package uk.homeward.person.web;

import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.person.CommunicationNeed;
import uk.homeward.person.Interpreter;
import uk.homeward.person.PersonDetails;
import uk.homeward.person.PersonRecords;
import uk.homeward.person.PersonSummary;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.PageController;

/** Puts right how to reach a person and to speak with them. */
@PageController
class CorrectContactController {
    private static final String NEEDS = "communicationNeeds";

    private final PersonRecords records;
    private final CorrectionPage page;

    CorrectContactController(PersonRecords records, CorrectionPage page) {
        this.records = records;
        this.page = page;
    }

    @FormMapping("/people/{reference}/contact")
    String correct(@PathVariable String reference, Form form) {
        PersonSummary person = page.open(reference);
        CorrectionPage.fill(form, "telephone", person.telephone());
        CorrectionPage.fill(form, "preferredLanguage", person.preferredLanguage());
        CorrectionPage.fill(form, "unpaidCarerName", person.unpaidCarerName());
        CorrectionPage.fill(
                form,
                "interpreter",
                person.interpreter() == null ? null : person.interpreter().name());
        form.fill(NEEDS, person.communicationNeeds().stream().map(Enum::name).toList());
        return page.handle(
                form,
                "Correct how to reach the person",
                person,
                () -> records.correct(reference, details(form, person), person.standing(), form.text("reason")),
                FormField.line("telephone", "Telephone"),
                FormField.line("preferredLanguage", "Preferred language"),
                interpreter(),
                formats(),
                FormField.line("unpaidCarerName", "Unpaid carer").hint("Better: a record of their own, as a carer"));
    }

    static FormField interpreter() {
        return FormField.list(
                "interpreter",
                "Interpreter",
                FormField.choices(List.of(Interpreter.values()), Enum::name, Interpreter::label));
    }

    static FormField formats() {
        return FormField.ticks(
                NEEDS,
                "Formats and support",
                FormField.choices(List.of(CommunicationNeed.values()), Enum::name, CommunicationNeed::label));
    }

    private static PersonDetails details(Form form, PersonSummary person) {
        PersonDetails known = person.details();
        return new PersonDetails(
                known.nhsNumber(),
                known.givenName(),
                known.familyName(),
                known.dateOfBirth(),
                known.address(),
                known.postcode(),
                form.text("telephone"),
                known.ethnicity(),
                form.choices(NEEDS, CommunicationNeed.class),
                form.text("preferredLanguage"),
                null,
                form.text("unpaidCarerName"),
                form.choice("interpreter", Interpreter.class),
                false);
    }
}
