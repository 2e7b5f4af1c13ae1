package uk.homeward.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.funding.FundingReport;

/** What is approved, committed, spent and left, and what waits because it would pass a ceiling (HAM-17). */
@Controller
class FundingPageController {
    private final FundingReport funding;

    FundingPageController(FundingReport funding) {
        this.funding = funding;
    }

    @GetMapping("/funding")
    String funding(Model model) {
        Visitor.allowed(Permission.SEE_FUNDING);
        model.addAttribute("positions", funding.positions());
        model.addAttribute("requests", funding.escalations());
        model.addAttribute("contracts", funding.contracts());
        model.addAttribute("withoutExitPlan", funding.withoutExitPlan());
        model.addAttribute("spot", funding.spot());
        return "funding";
    }
}
