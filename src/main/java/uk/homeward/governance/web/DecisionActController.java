package uk.homeward.governance.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.homeward.governance.Engagement.EngagementAnswer;
import uk.homeward.governance.GovernanceService;
import uk.homeward.site.FormErrors;
import uk.homeward.site.PageController;
import uk.homeward.site.TypedAnswers;
import uk.homeward.site.Visitor;

/** The small page of each act upon a decision: what was typed stays when something is wrong with it. */
@PageController
class DecisionActController {
    private final GovernanceService governance;

    DecisionActController(GovernanceService governance) {
        this.governance = governance;
    }

    @GetMapping("/decisions/{reference}/{path}")
    String ask(@PathVariable String reference, @PathVariable String path, Model model) {
        DecisionAct act = DecisionAct.at(path);
        Visitor.allowed(act.permission);
        return page(reference, act, TypedAnswers.none(), model);
    }

    @PostMapping("/decisions/{reference}/{path}")
    String perform(
            @PathVariable String reference,
            @PathVariable String path,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes next) {
        DecisionAct act = DecisionAct.at(path);
        Visitor.allowed(act.permission);
        TypedAnswers answers = new TypedAnswers(typed);
        FormErrors errors = new FormErrors();
        @Nullable EngagementAnswer engagement = act == DecisionAct.ENGAGEMENT ? engagement(answers, errors) : null;
        if (errors.done("reason", () -> perform(reference, act, answers, engagement))) {
            next.addFlashAttribute("done", act.done);
            return "redirect:/decisions/" + reference;
        }
        model.addAttribute("errors", errors);
        return page(reference, act, answers, model);
    }

    private void perform(
            String reference, DecisionAct act, TypedAnswers answers, @Nullable EngagementAnswer engagement) {
        if (engagement != null) {
            governance.recordEngagement(reference, engagement);
        } else if (act == DecisionAct.CALL_IN) {
            governance.callIn(reference, answers.text("reason"));
        } else {
            governance.withdraw(reference, answers.text("reason"));
        }
    }

    private static EngagementAnswer engagement(TypedAnswers answers, FormErrors errors) {
        return new EngagementAnswer(
                answers.day("heardOn", "The day", errors),
                answers.text("stakeholders"),
                answers.yesOrNo("livedExperience"),
                answers.text("feedback"),
                answers.text("changed"));
    }

    private String page(String reference, DecisionAct act, TypedAnswers answers, Model model) {
        model.addAttribute("decision", governance.find(reference));
        model.addAttribute("act", act.name());
        model.addAttribute("title", act.title);
        model.addAttribute("explanation", act.explanation);
        model.addAttribute("question", act.question);
        model.addAttribute("address", "/decisions/%s/%s".formatted(reference, act.path));
        model.addAttribute("yesNo", TypedAnswers.yesNo());
        model.addAttribute("answers", answers);
        return "governance/decision-act";
    }
}
