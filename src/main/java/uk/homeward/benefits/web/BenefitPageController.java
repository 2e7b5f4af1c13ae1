package uk.homeward.benefits.web;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.benefits.BenefitLog;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** The benefits log, and each benefit with all its entries (KEN-26). */
@PageController
class BenefitPageController {
    private final BenefitLog benefits;

    BenefitPageController(BenefitLog benefits) {
        this.benefits = benefits;
    }

    @GetMapping("/benefits")
    String log(PageQuery page, Model model) {
        Visitor visitor = Visitor.allowed(Permission.SEE_FUNDING);
        model.addAttribute("mayNote", visitor.may(Permission.NOTE_BENEFIT));
        model.addAttribute("benefits", benefits.list(page));
        model.addAttribute("years", benefits.years());
        return "benefits/benefits";
    }

    @GetMapping("/benefits/{reference}")
    String benefit(@PathVariable String reference, Model model) {
        Visitor visitor = Visitor.allowed(Permission.SEE_FUNDING);
        model.addAttribute("mayNote", visitor.may(Permission.NOTE_BENEFIT));
        model.addAttribute("benefit", benefits.find(reference));
        return "benefits/benefit";
    }
}
