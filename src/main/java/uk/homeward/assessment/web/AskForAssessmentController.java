package uk.homeward.assessment.web;

import java.util.EnumSet;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.assessment.AssessmentDesk;
import uk.homeward.assessment.AssessmentRequest;
import uk.homeward.assessment.AssessmentSource;
import uk.homeward.audit.AuditTrail;
import uk.homeward.council.CouncilProfile;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonSummary;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Somebody asks that a person's long-term needs are assessed. */
@PageController
class AskForAssessmentController {
    private final AssessmentDesk desk;
    private final PersonService people;
    private final CouncilProfile council;
    private final AuditTrail trail;

    AskForAssessmentController(AssessmentDesk desk, PersonService people, CouncilProfile council, AuditTrail trail) {
        this.desk = desk;
        this.people = people;
        this.council = council;
        this.trail = trail;
    }

    @FormMapping("/people/{reference}/assessment")
    String ask(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.ASK_FOR_ASSESSMENT);
        AssessmentRequest request = new AssessmentRequest(
                reference,
                form.text("area"),
                form.choice("source", AssessmentSource.class),
                null,
                form.date("askedOn", "The day"),
                form.text("why"),
                form.text("lateReason"));
        return form.handle(
                page(reference), "The assessment is asked for. Social workers find the task in Tasklist.", () -> {
                    var unused = desk.ask(request);
                });
    }

    private FormPage page(String reference) {
        PersonSummary person = people.find(reference);
        trail.looked(reference, reference);
        return FormPage.titled("Ask for an assessment of long-term needs")
                .about(person.name() + ", " + reference)
                .back("/people/" + reference, "Back to the person")
                .explained(
                        "A person has one assessment at a time that is open. What a review of a short-term service or a referral"
                                + " leads to is asked for by itself.")
                .asking(
                        FormField.list(
                                "area",
                                "In which area do they live?",
                                FormField.choices(council.areas(), area -> area, area -> area)),
                        FormField.choice(
                                "source",
                                "Where does the wish come from?",
                                FormField.choices(
                                        List.copyOf(EnumSet.complementOf(EnumSet.of(
                                                AssessmentSource.SHORT_TERM_REVIEW, AssessmentSource.REFERRAL))),
                                        Enum::name,
                                        AssessmentSource::label)),
                        FormField.date("askedOn", "When was it asked for?").hint("Leave blank for today."),
                        FormField.words("why", "What led to it?"),
                        FormField.words("lateReason", "Why is it told only now?")
                                .hint("Only where it was asked for some days ago."))
                .button("Ask for the assessment");
    }
}
