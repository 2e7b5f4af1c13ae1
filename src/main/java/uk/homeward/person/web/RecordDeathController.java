package uk.homeward.person.web;

import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.audit.AuditTrail;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonSummary;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Records that a person has died, which ends whatever is live for them. */
@PageController
class RecordDeathController {
    private final PersonService people;
    private final AuditTrail trail;

    RecordDeathController(PersonService people, AuditTrail trail) {
        this.people = people;
        this.trail = trail;
    }

    @FormMapping("/people/{reference}/death")
    String record(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.RECORD_DEATH);
        LocalDate diedOn = form.neededDate("diedOn", "Date of death");
        String lateReason = form.text("lateReason");
        form.confirmed("Confirm that the person has died.");
        return form.handle(
                page(reference),
                "The death is recorded. Whatever was live for the person has ended.",
                () -> people.recordDeath(reference, diedOn, lateReason));
    }

    private FormPage page(String reference) {
        PersonSummary person = people.find(reference);
        trail.looked(reference, reference);
        return FormPage.titled("Record that the person has died")
                .about(person.name() + ", " + reference)
                .back("/people/" + reference, "Back to the person")
                .explained(
                        "Every live service and open referral of the person ends. If it turns out to be a mistake, two people can withdraw it.")
                .asking(
                        FormField.date("diedOn", "Date of death"),
                        FormField.words("lateReason", "Why is it told only now?")
                                .hint("Needed where the day lies some days back. It is kept with your name."),
                        FormField.confirmation("I confirm that " + person.name() + " has died"))
                .warningButton("Record death");
    }
}
