package uk.homeward.approval.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.approval.ApprovalService;
import uk.homeward.approval.ApprovalView;
import uk.homeward.audit.AuditTrail;
import uk.homeward.audit.Change;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.paging.PageQuery;
import uk.homeward.reference.Reference;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.PageSection;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;
import uk.homeward.site.Words;

/** What waits for a second person, and the small page on which that person decides. */
@PageController
@ShowsRecord({RecordPart.CARE, RecordPart.MONEY})
@Order(25)
class ApprovalPageController implements NavigationSource, PageSection {
    private static final String LIST = "/approvals";

    private final ApprovalService approvals;
    private final AuditTrail trail;
    private final Words words;

    ApprovalPageController(ApprovalService approvals, AuditTrail trail, Words words) {
        this.approvals = approvals;
        this.trail = trail;
        this.words = words;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry("Approvals", LIST, Permission.DECIDE_APPROVAL));
    }

    @Override
    public List<Shown> on(String address, Visitor visitor) {
        if (address.equals("/") && visitor.may(Permission.DECIDE_APPROVAL)) {
            long waiting = approvals.countWaiting(visitor.groups());
            return waiting == 0 ? List.of() : List.of(new Shown(Place.BODY, "approval/parts", "home", waiting));
        }
        String person = address.replaceFirst("^/people/", "");
        if (Reference.kindOf(person).equals(Optional.of(Reference.PERSON)) && visitor.may(Permission.SEE_PEOPLE)) {
            return List.of(new Shown(Place.WARNING, "approval/parts", "page", approvals.ofCase(person)));
        }
        return List.of();
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
        ApprovalView asked = looked(reference);
        FormPage page = page(asked)
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

    @FormMapping("/approvals/{reference}/withdrawal")
    String withdraw(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.SEE_PEOPLE);
        ApprovalView asked = looked(reference);
        FormPage page = page(asked)
                .back("/cases/" + asked.caseReference(), "Back to the case")
                .asking(FormField.confirmation("I no longer ask for this"))
                .button("Withdraw it");
        form.confirmed("Tick that you no longer ask for this.");
        return form.handle(page, "It is withdrawn. Everything stands as it was.", () -> approvals.withdraw(reference));
    }

    private ApprovalView looked(String reference) {
        ApprovalView asked = approvals.find(reference);
        trail.looked(reference, asked.caseReference());
        return asked;
    }

    private static Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("APPROVE", "Yes");
        answers.put("DECLINE", "No");
        return answers;
    }

    private FormPage page(ApprovalView asked) {
        return FormPage.titled(asked.title()).about(about(asked)).explained(lines(asked));
    }

    /** What is asked of a person, or of a case itself, has no other case. */
    private static String about(ApprovalView asked) {
        return asked.subjectReference().equals(asked.caseReference())
                ? asked.subjectReference()
                : "%s, case %s".formatted(asked.subjectReference(), asked.caseReference());
    }

    private String[] lines(ApprovalView asked) {
        String first = "Asked for by %s, %s: %s".formatted(asked.askedBy(), words.moment(asked.askedAt()), asked.why());
        return Stream.of(
                        Stream.of(first),
                        asked.changes().stream().map(ApprovalPageController::line),
                        Stream.of(asked.consequence()))
                .flatMap(lines -> lines)
                .toArray(String[]::new);
    }

    private static String line(Change change) {
        String now = "%s: %s".formatted(change.what(), change.became() == null ? "nothing" : change.became());
        return change.was() == null ? now : now + ", until now " + change.was();
    }
}
