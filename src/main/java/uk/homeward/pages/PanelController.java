package uk.homeward.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import uk.homeward.audit.AuditTrail;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CaseSubject;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.confidentiality.Sight;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonSummary;
import uk.homeward.refusal.NotFound;
import uk.homeward.site.PageController;
import uk.homeward.site.Visitor;

/** The case beside a form in Tasklist: read afresh for whoever may read the task, and written down as a look. */
@PageController
class PanelController {
    private final OpenTasks tasks;
    private final CaseFiles files;
    private final PersonService people;
    private final Sights sights;
    private final AuditTrail trail;
    private final Clock clock;

    PanelController(
            OpenTasks tasks, CaseFiles files, PersonService people, Sights sights, AuditTrail trail, Clock clock) {
        this.tasks = tasks;
        this.files = files;
        this.people = people;
        this.sights = sights;
        this.trail = trail;
        this.clock = clock;
    }

    @ShowsRecord({})
    @GetMapping("/panel/tasks/{taskId}")
    String panel(@PathVariable String taskId, Model model) {
        OpenTasks.Task task = readable(taskId);
        CaseFile file = files.open(files.caseOf(task.reference()));
        // About the council, not about a person: a look needs no line in the trail.
        if (file.aboutPerson()) {
            trail.looked(file.reference(), file.reference());
        }
        CaseReading reading = new CaseReading();
        Optional<CaseSubject> subject = subject(file, reading);
        Sight sight = sight(subject);
        model.addAttribute("sight", sight);
        model.addAttribute("reference", file.reference());
        model.addAttribute("title", subject.map(CaseSubject::title).orElse(null));
        model.addAttribute("person", person(subject, reading).orElse(null));
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

    /** The line on a task's card: not a look at a record, and no more than tells one card from another. */
    @ShowsRecord({})
    @GetMapping("/panel/cards/{taskId}")
    @ResponseBody
    Card card(@PathVariable String taskId) {
        CaseFile file = files.open(files.caseOf(readable(taskId).reference()));
        CaseReading reading = new CaseReading();
        Optional<CaseSubject> subject = file.aboutPerson() ? subject(file, reading) : Optional.empty();
        return new Card(
                file.reference(),
                subject.map(CaseSubject::area).orElse(null),
                person(subject, reading).map(PersonSummary::initials).orElse(null));
    }

    record Card(String reference, @Nullable String area, @Nullable String initials) {}

    private static Optional<CaseSubject> subject(CaseFile file, CaseReading reading) {
        return reading.attempt("what it is about", () -> Optional.of(file.subject()));
    }

    private Optional<PersonSummary> person(Optional<CaseSubject> subject, CaseReading reading) {
        return subject.map(CaseSubject::personReference)
                .flatMap(person -> reading.attempt("the person’s details", () -> Optional.of(people.find(person))))
                .map(person -> person.seenWith(sights.of(Visitor.current(), person.reference())));
    }

    /** What is about nobody is seen whole. */
    private Sight sight(Optional<CaseSubject> subject) {
        return subject.map(CaseSubject::personReference)
                .map(person -> sights.of(Visitor.current(), person))
                .orElse(Sight.WHOLE);
    }

    private OpenTasks.Task readable(String taskId) {
        return tasks.readableBy(Visitor.current(), taskId)
                .orElseThrow(() -> new NotFound("This task is finished, or it is not one of yours or your groups’."));
    }
}
