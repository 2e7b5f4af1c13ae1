package uk.homeward.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.entry.EntryService;

/** How long people waited in hospital after they were fit to leave (KEN-08, KEN-15). */
@Controller
class DischargeDelaysController {
    private final EntryService entries;

    DischargeDelaysController(EntryService entries) {
        this.entries = entries;
    }

    @GetMapping("/reports/discharge-delays")
    String delays(Model model) {
        Visitor.allowed(Permission.SEE_REPORTS);
        model.addAttribute("months", entries.discharges());
        return "discharge-delays";
    }
}
