package uk.homeward.capacity.web;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.capacity.CapacityReport;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** What is bought in advance, what of it is free, and who waits: references only, no names. */
@PageController
class CapacityPageController {
    private final CapacityReport report;

    CapacityPageController(CapacityReport report) {
        this.report = report;
    }

    @GetMapping("/capacity")
    String capacity(Model model) {
        Visitor.allowed(Permission.SEE_CAPACITY);
        model.addAttribute("services", report.services());
        model.addAttribute("waiting", report.waiting());
        model.addAttribute("months", report.spotPurchases());
        return "capacity/capacity";
    }
}
