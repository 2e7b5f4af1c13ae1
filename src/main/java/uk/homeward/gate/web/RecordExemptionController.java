package uk.homeward.gate.web;

import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.audit.AuditTrail;
import uk.homeward.gate.ExemptionGround;
import uk.homeward.gate.ExemptionRequest;
import uk.homeward.gate.GateService;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonSummary;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;
import uk.homeward.site.Words;

/** Records why a person may have long-term support without a short-term service first (HAM-08). */
@PageController
class RecordExemptionController {
    private final GateService gate;
    private final PersonService people;
    private final AuditTrail trail;
    private final Words words;

    RecordExemptionController(GateService gate, PersonService people, AuditTrail trail, Words words) {
        this.gate = gate;
        this.people = people;
        this.trail = trail;
        this.words = words;
    }

    @FormMapping("/people/{reference}/exemption")
    String record(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.RECORD_EXEMPTION);
        ExemptionRequest request =
                new ExemptionRequest(form.choice("ground", ExemptionGround.class), form.text("reason"));
        return form.handle(
                page(reference), "The exemption is recorded.", () -> gate.recordExemption(reference, request));
    }

    private FormPage page(String reference) {
        PersonSummary person = people.find(reference);
        trail.looked(reference, reference);
        return FormPage.titled("Record an exemption from short-term first")
                .about(person.name() + ", " + reference)
                .back("/people/" + reference, "Back to the person")
                .explained(
                        "Long-term support then needs no short-term service before it. Urgent cover before an assessment"
                                + " is always possible this way.")
                .asking(
                        FormField.choice("ground", "On what ground?", words.choices(ExemptionGround.values())),
                        FormField.words("reason", "Why?"))
                .button("Record exemption");
    }
}
