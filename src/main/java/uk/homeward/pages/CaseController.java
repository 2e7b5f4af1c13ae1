package uk.homeward.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.audit.AuditEntry;
import uk.homeward.audit.AuditTrail;
import uk.homeward.casefile.CaseFile;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.confidentiality.Sight;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonSummary;
import uk.homeward.reference.Reference;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Timeline;
import uk.homeward.site.Visitor;

/** The whole life on one page. */
@PageController
class CaseController {
    private final CaseFiles files;
    private final PersonService people;
    private final Sights sights;
    private final CaseActs acts;
    private final ProcessPositions processes;
    private final OpenTasks tasks;
    private final AuditTrail trail;
    private final Clock clock;

    CaseController(
            CaseFiles files,
            PersonService people,
            Sights sights,
            CaseActs acts,
            ProcessPositions processes,
            OpenTasks tasks,
            AuditTrail trail,
            Clock clock) {
        this.files = files;
        this.people = people;
        this.sights = sights;
        this.acts = acts;
        this.processes = processes;
        this.tasks = tasks;
        this.trail = trail;
        this.clock = clock;
    }

    @ShowsRecord(RecordPart.IDENTITY)
    @GetMapping("/cases/{reference}")
    String open(@PathVariable String reference, Model model) {
        Visitor visitor = Visitor.allowed(Permission.SEE_PEOPLE);
        if (Reference.kindOf(reference).equals(Optional.of(Reference.PERSON))) {
            return "redirect:/people/" + reference;
        }
        String caseReference = files.isWithinCase(reference) ? files.caseOf(reference) : reference;
        if (!caseReference.equals(reference)) {
            return "redirect:/cases/" + caseReference;
        }
        CaseFile file = files.open(reference);
        PersonSummary person = people.find(file.personReference());
        Sight sight = sights.of(visitor, person.reference());
        model.addAttribute("person", person.seenWith(sight));
        model.addAttribute("sight", sight);
        trail.looked(reference, reference);
        List<AuditEntry> entries = sight.shows(RecordPart.CARE) ? trail.of(reference) : List.of();
        CaseReading reading = new CaseReading();
        model.addAttribute("reference", reference);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("parts", reading.read(files.pageParts(), file, sight));
        model.addAttribute("acts", shown(reading, "what can be done", () -> acts.openTo(visitor, file, sight)));
        List<AuditEntry> events = Timeline.events(entries);
        model.addAttribute(
                "timeline",
                sight.shows(RecordPart.NEEDS)
                        ? events
                        : events.stream().map(AuditEntry::withoutWords).toList());
        model.addAttribute("looks", Timeline.looks(entries));
        model.addAttribute("pictures", shown(reading, "where it stands", () -> processes.of(files.referencesIn(file))));
        model.addAttribute(
                "tasks", shown(reading, "what is to do", () -> tasks.readableBy(visitor, files.referencesIn(file))));
        model.addAttribute("missing", reading.missing());
        return "case";
    }

    private static <T> List<T> shown(CaseReading reading, String what, Supplier<List<T>> read) {
        return reading.attempt(what, () -> Optional.of(read.get())).orElse(List.of());
    }
}
