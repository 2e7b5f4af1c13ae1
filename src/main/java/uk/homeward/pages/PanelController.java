package uk.homeward.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.audit.AuditTrail;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CaseSubject;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.confidentiality.Sight;
import uk.homeward.site.PageController;
import uk.homeward.site.Visitor;

/** The case beside a form in Tasklist: read afresh for whoever may read the task, and written down as a look. */
@PageController
class PanelController {
    private final TaskSubjects subjects;
    private final CaseFiles files;
    private final AuditTrail trail;
    private final Clock clock;

    PanelController(TaskSubjects subjects, CaseFiles files, AuditTrail trail, Clock clock) {
        this.subjects = subjects;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    @ShowsRecord({})
    @GetMapping("/panel/tasks/{taskId}")
    String panel(@PathVariable String taskId, Model model) {
        OpenTasks.Task task = subjects.readable(taskId);
        CaseFile file = files.open(files.caseOf(task.reference()));
        // About the council, not about a person: a look needs no line in the trail.
        if (file.aboutPerson()) {
            trail.looked(file.reference(), file.reference());
        }
        CaseReading reading = new CaseReading();
        Optional<CaseSubject> subject = TaskSubjects.of(file, reading);
        Sight sight = subjects.sight(subject);
        model.addAttribute("sight", sight);
        model.addAttribute("reference", file.reference());
        model.addAttribute("title", subject.map(CaseSubject::title).orElse(null));
        model.addAttribute("person", subjects.person(subject, reading).orElse(null));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute(
                "parts",
                reading.read(
                        files.panelParts(
                                file,
                                task.step(),
                                task.reference(),
                                Visitor.current().guest()),
                        file,
                        sight));
        model.addAttribute("aboutPerson", file.aboutPerson());
        model.addAttribute("guest", Visitor.current().guest());
        model.addAttribute("missing", reading.missing());
        return "panel";
    }
}
