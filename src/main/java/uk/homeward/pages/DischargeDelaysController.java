package uk.homeward.pages;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.entry.EntryService;
import uk.homeward.shortterm.RecoveryReport;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** How long people waited in hospital after they were fit to leave (KEN-08), and how they were afterwards (KEN-15). */
@PageController
class DischargeDelaysController {
    private final EntryService entries;
    private final RecoveryReport recovery;

    DischargeDelaysController(EntryService entries, RecoveryReport recovery) {
        this.entries = entries;
        this.recovery = recovery;
    }

    @GetMapping("/reports/discharge-delays")
    String delays(Model model) {
        Visitor.allowed(Permission.SEE_REPORTS);
        model.addAttribute("months", entries.discharges());
        model.addAttribute("recoveries", recovery.byMonth());
        return "discharge-delays";
    }
}
