package uk.homeward.funding.web;

import java.math.BigDecimal;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.homeward.funding.FundingReport;
import uk.homeward.funding.FundingService;
import uk.homeward.site.FormErrors;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;
import uk.homeward.site.Visitor;

/** Approves another ceiling for a budget line, never under what is committed of it already. */
@PageController
class SetCeilingController {
    private final FundingService funding;
    private final FundingReport report;

    SetCeilingController(FundingService funding, FundingReport report) {
        this.funding = funding;
        this.report = report;
    }

    @GetMapping("/funding/lines/{line}/ceiling")
    String ask(@PathVariable String line, Model model) {
        Visitor.allowed(Permission.SET_CEILING);
        return page(line, TypedAnswers.none(), model);
    }

    @PostMapping("/funding/lines/{line}/ceiling")
    String set(
            @PathVariable String line, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next) {
        Visitor.allowed(Permission.SET_CEILING);
        TypedAnswers answers = new TypedAnswers(typed);
        FormErrors errors = new FormErrors();
        BigDecimal pounds = answers.pounds("pounds", errors);
        if (errors.done("pounds", () -> funding.setCeiling(line, pounds, answers.text("reason")))) {
            next.addFlashAttribute("done", "The new ceiling is approved.");
            return "redirect:/funding";
        }
        model.addAttribute("errors", errors);
        return page(line, answers, model);
    }

    private String page(String line, TypedAnswers answers, Model model) {
        model.addAttribute("position", report.position(line));
        model.addAttribute("answers", answers);
        return "funding/set-ceiling";
    }
}
