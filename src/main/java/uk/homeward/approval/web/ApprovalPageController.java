package uk.homeward.approval.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.approval.ApprovalService;
import uk.homeward.approval.ApprovalView;
import uk.homeward.audit.AuditTrail;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** What waits for a second person, and the small page on which that person decides. */
@PageController
@ShowsRecord({RecordPart.CARE, RecordPart.MONEY})
class ApprovalPageController {
    static final String LIST = "/approvals";

    private final ApprovalService approvals;
    private final AuditTrail trail;
    private final ApprovalFormPage pages;

    ApprovalPageController(ApprovalService approvals, AuditTrail trail, ApprovalFormPage pages) {
        this.approvals = approvals;
        this.trail = trail;
        this.pages = pages;
    }

    @GetMapping(LIST)
    String waiting(PageQuery page, Model model) {
        Visitor visitor = Visitor.allowed(Permission.DECIDE_APPROVAL);
        model.addAttribute("approvals", approvals.waiting(visitor.groups(), page));
        return "approval/approvals";
    }

    @FormMapping("/approvals/{reference}")
    String decide(@PathVariable String reference, Form form) {
        Visitor visitor = Visitor.allowed(Permission.DECIDE_APPROVAL);
        if (!approvals.isDecidedBy(reference, visitor.groups())) {
            throw new AccessDeniedException("Decided by other groups");
        }
        ApprovalView asked = approvals.find(reference);
        trail.looked(reference, asked.caseReference());
        FormPage page = pages.about(asked)
                .back(LIST, "Back to what waits")
                .asking(
                        FormField.choice("answer", "Do you approve it?", answers()),
                        FormField.words("reason", "Why?").hint("Needed where you do not"))
                .button("Decide");
        String answer = form.needed(
                "answer",
                answers().containsKey(form.at("answer")) ? form.at("answer") : null,
                "Say whether you approve it.");
        return form.handle(page, "It is decided.", () -> {
            if ("APPROVE".equals(answer)) {
                approvals.approve(reference, form.text("reason"));
            } else {
                approvals.decline(reference, form.text("reason"));
            }
        });
    }

    private static Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("APPROVE", "Yes");
        answers.put("DECLINE", "No");
        return answers;
    }
}
