package uk.homeward.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import uk.homeward.audit.AuditTrail;
import uk.homeward.governance.GovernanceService;
import uk.homeward.refusal.NotFound;
import uk.homeward.site.PageController;
import uk.homeward.site.Visitor;

/** The case beside a form in Tasklist: read afresh for whoever may read the task, and written down as a look. */
@PageController
class PanelController {
    private final OpenTasks tasks;
    private final CaseFiles files;
    private final PanelParts parts;
    private final GovernanceService governance;
    private final AuditTrail trail;

    PanelController(
            OpenTasks tasks, CaseFiles files, PanelParts parts, GovernanceService governance, AuditTrail trail) {
        this.tasks = tasks;
        this.files = files;
        this.parts = parts;
        this.governance = governance;
        this.trail = trail;
    }

    @GetMapping("/panel/tasks/{taskId}")
    String panel(@PathVariable String taskId, Model model) {
        OpenTasks.Task task = readable(taskId);
        if (isDecision(task)) {
            model.addAttribute("decision", governance.find(task.reference()));
            return "panel-decision";
        }
        String reference = files.caseOf(task.reference());
        trail.looked(reference, reference);
        model.addAttribute("task", task);
        model.addAttribute("reference", reference);
        model.addAttribute("panel", parts.of(task, reference));
        return "panel";
    }

    /** The line on a task's card: not a look at a record, and no more than tells one card from another. */
    @GetMapping("/panel/cards/{taskId}")
    @ResponseBody
    Card card(@PathVariable String taskId) {
        OpenTasks.Task task = readable(taskId);
        if (isDecision(task)) {
            return new Card(task.reference(), null, null);
        }
        String reference = files.caseOf(task.reference());
        Panel panel = parts.of(task, reference);
        return new Card(
                reference,
                panel.referral() == null ? null : panel.referral().area(),
                panel.person() == null ? null : panel.person().initials());
    }

    /** About the council, not about a person: there is no case, and a look needs no line in the trail. */
    private static boolean isDecision(OpenTasks.Task task) {
        return task.reference().startsWith("DEC-");
    }

    record Card(String reference, @Nullable String area, @Nullable String initials) {}

    private OpenTasks.Task readable(String taskId) {
        return tasks.readableBy(Visitor.current(), taskId)
                .orElseThrow(() -> new NotFound("This task is finished, or it is not one of yours or your groups’."));
    }
}
