package uk.homeward.pages;

import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.audit.AuditEntry;
import uk.homeward.audit.AuditTrail;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Timeline;
import uk.homeward.site.Visitor;

/** The whole life on one page. */
@PageController
class CaseController {
    private final CaseFiles files;
    private final CaseActs acts;
    private final ProcessPositions processes;
    private final AuditTrail trail;

    CaseController(CaseFiles files, CaseActs acts, ProcessPositions processes, AuditTrail trail) {
        this.files = files;
        this.acts = acts;
        this.processes = processes;
        this.trail = trail;
    }

    @GetMapping("/cases/{reference}")
    String open(@PathVariable String reference, Model model) {
        Visitor visitor = Visitor.allowed(Permission.SEE_PEOPLE);
        String caseReference = files.caseOf(reference);
        if (!caseReference.equals(reference)) {
            return "redirect:/cases/" + caseReference;
        }
        CaseFile file = files.open(reference);
        trail.looked(reference, reference);
        List<AuditEntry> entries = trail.of(reference);
        model.addAttribute("file", file);
        model.addAttribute("acts", acts.openTo(visitor, file));
        model.addAttribute("timeline", Timeline.events(entries));
        model.addAttribute("looks", Timeline.looks(entries));
        model.addAttribute("pictures", processes.of(CaseFiles.referencesOf(file)));
        model.addAttribute(
                "hours",
                file.episode() == null ? null : new HoursChart(file.episode().weeks()));
        return "case";
    }
}
