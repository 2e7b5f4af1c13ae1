package uk.homeward.person.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.audit.AuditTrail;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonSummary;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** What the pages have in common that put one part of a person's record right. */
@Component
class CorrectionPage {
    private final PersonService people;
    private final AuditTrail trail;

    CorrectionPage(PersonService people, AuditTrail trail) {
        this.people = people;
        this.trail = trail;
    }

    PersonSummary open(String reference) {
        Visitor.allowed(Permission.CORRECT_PERSON);
        PersonSummary person = people.find(reference);
        trail.looked(reference, reference);
        return person;
    }

    String handle(Form form, String title, PersonSummary person, Runnable act, FormField... fields) {
        return handle(
                form,
                title,
                person,
                "The record is corrected. What stood there before can be read below.",
                act,
                fields);
    }

    String handle(Form form, String title, PersonSummary person, String done, Runnable act, FormField... fields) {
        return form.handle(
                FormPage.titled(title)
                        .about(person.name() + ", " + person.reference())
                        .back("/people/" + person.reference(), "Back to the person")
                        .explained(
                                "Change what is wrong; what is emptied goes. The old value stays readable on the record, with your name and the reason.")
                        .asking(fields)
                        .asking(FormField.words("reason", "Why it was wrong"))
                        .button("Correct the record"),
                done,
                act);
    }

    static void fill(Form form, String field, @Nullable String known) {
        if (known != null) {
            form.fill(field, known);
        }
    }
}
