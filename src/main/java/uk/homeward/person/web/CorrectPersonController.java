package uk.homeward.person.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.audit.AuditTrail;
import uk.homeward.person.CommunicationNeed;
import uk.homeward.person.EthnicGroup;
import uk.homeward.person.PersonDetails;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonSummary;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Puts a person's record right. The form holds what is known; what is emptied goes. */
@PageController
class CorrectPersonController {
    private static final String BORN = "dateOfBirth";

    private final PersonService people;
    private final AuditTrail trail;

    CorrectPersonController(PersonService people, AuditTrail trail) {
        this.people = people;
        this.trail = trail;
    }

    @FormMapping("/people/{reference}/correction")
    String correct(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.CORRECT_PERSON);
        PersonSummary person = people.find(reference);
        trail.looked(reference, reference);
        fill(form, person);
        PersonDetails details = new PersonDetails(
                form.text("nhsNumber"),
                form.text("givenName"),
                form.text("familyName"),
                born(form),
                form.text("address"),
                form.text("postcode"),
                form.text("telephone"),
                form.choice("ethnicity", EthnicGroup.class),
                form.choices("communicationNeeds", CommunicationNeed.class),
                form.text("preferredLanguage"),
                null,
                form.text("unpaidCarerName"),
                false);
        return form.handle(
                page(person),
                "The record is corrected. What stood there before can be read below.",
                () -> people.correct(reference, details, form.text("reason")));
    }

    /** A year alone is an estimate. */
    private static @Nullable String born(Form form) {
        List<String> parts = Stream.of("-year", "-month", "-day")
                .map(part -> form.at(BORN + part).strip())
                .filter(part -> !part.isEmpty())
                .map(part -> part.length() == 1 ? "0" + part : part)
                .toList();
        return parts.isEmpty() ? null : String.join("-", parts);
    }

    private static void fill(Form form, PersonSummary person) {
        fill(form, "givenName", person.givenName());
        fill(form, "familyName", person.familyName());
        fill(form, "nhsNumber", person.nhsNumber());
        fill(form, "address", person.address());
        fill(form, "postcode", person.postcode());
        fill(form, "telephone", person.telephone());
        fill(
                form,
                "ethnicity",
                person.ethnicity() == null ? null : person.ethnicity().name());
        fill(form, "preferredLanguage", person.preferredLanguage());
        fill(form, "unpaidCarerName", person.unpaidCarerName());
        form.fill(
                "communicationNeeds",
                person.communicationNeeds().stream().map(Enum::name).toList());
        if (person.dateOfBirth() != null && person.birthDateEstimated()) {
            form.fill(BORN + "-year", String.valueOf(person.dateOfBirth().getYear()));
        } else if (person.dateOfBirth() != null) {
            form.fill(BORN, person.dateOfBirth());
        }
    }

    private static void fill(Form form, String field, @Nullable String known) {
        if (known != null) {
            form.fill(field, known);
        }
    }

    private static FormPage page(PersonSummary person) {
        return FormPage.titled("Correct the details of a person")
                .about(person.name() + ", " + person.reference())
                .back("/people/" + person.reference(), "Back to the person")
                .explained(
                        "Change what is wrong. The old value stays readable on the record, with your name and the reason.")
                .asking(
                        FormField.line("givenName", "Given name"),
                        FormField.line("familyName", "Family name").hint("One name is enough"),
                        FormField.date(BORN, "Date of birth")
                                .hint("For example, 27 3 1941; the year alone if no more is known"),
                        FormField.line("nhsNumber", "NHS number"),
                        FormField.line("address", "Address"),
                        FormField.line("postcode", "Postcode"),
                        FormField.line("telephone", "Telephone"),
                        FormField.list(
                                "ethnicity",
                                "Ethnic group",
                                FormField.choices(List.of(EthnicGroup.values()), Enum::name, EthnicGroup::label)),
                        FormField.line("preferredLanguage", "Preferred language"),
                        FormField.ticks(
                                "communicationNeeds",
                                "Communication needs",
                                FormField.choices(
                                        List.of(CommunicationNeed.values()), Enum::name, CommunicationNeed::label)),
                        FormField.line("unpaidCarerName", "Unpaid carer"),
                        FormField.words("reason", "Why it was wrong"))
                .button("Correct the record");
    }
}
