package uk.homeward.approval.web;

import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.approval.ApprovalService;
import uk.homeward.approval.ApprovalView;
import uk.homeward.audit.AuditTrail;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Whoever asked for something no longer asks for it. */
@PageController
@ShowsRecord({RecordPart.CARE, RecordPart.MONEY})
class WithdrawApprovalController {

    private final ApprovalService approvals;
    private final AuditTrail trail;
    private final ApprovalFormPage pages;

    WithdrawApprovalController(ApprovalService approvals, AuditTrail trail, ApprovalFormPage pages) {
        this.approvals = approvals;
        this.trail = trail;
        this.pages = pages;
    }

    @FormMapping("/approvals/{reference}/withdrawal")
    String withdraw(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.SEE_PEOPLE);
        ApprovalView asked = approvals.find(reference);
        trail.looked(reference, asked.caseReference());
        FormPage page = pages.about(asked)
                .back("/cases/" + asked.caseReference(), "Back to the case")
                .asking(FormField.confirmation("I no longer ask for this"))
                .button("Withdraw it");
        form.confirmed("Tick that you no longer ask for this.");
        return form.handle(page, "It is withdrawn. Everything stands as it was.", () -> approvals.withdraw(reference));
    }
}
