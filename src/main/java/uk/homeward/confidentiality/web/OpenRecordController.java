package uk.homeward.confidentiality.web;

import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.audit.AuditTrail;
import uk.homeward.confidentiality.RecordOpeningService;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Opens a record that is closed to whoever asks. */
@PageController
class OpenRecordController {
    private final RecordOpeningService openings;
    private final AuditTrail trail;

    OpenRecordController(RecordOpeningService openings, AuditTrail trail) {
        this.openings = openings;
        this.trail = trail;
    }

    /** For whoever it is closed to, so nothing of the person stands here. */
    @ShowsRecord({})
    @FormMapping("/people/{reference}/opening")
    String open(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.SEE_PEOPLE);
        FormPage page = FormPage.titled("Open a record that is closed to you")
                .about(reference)
                .back("/people/" + reference, "Back to the person")
                .explained(
                        "This record is restricted, or nobody of your team has work for the person. Open it only if your work"
                                + " cannot wait for somebody who may see it.",
                        "It stays open to you for a short while. Your name and your reason stay on the record, and somebody"
                                + " else looks into them.")
                .asking(FormField.words("reason", "Why do you have to open it?"))
                .warningButton("Open record");
        return form.handle(page, "The record is open to you.", () -> {
            openings.open(reference, form.text("reason"));
            trail.looked(reference, reference);
        });
    }
}
