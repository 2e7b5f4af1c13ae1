package uk.homeward.governance.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import uk.homeward.governance.DecisionView;
import uk.homeward.governance.GovernanceService;
import uk.homeward.site.Form;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Visitor;

/** The small page of each act upon a decision. */
@PageController
class DecisionActController {
    private final GovernanceService governance;

    DecisionActController(GovernanceService governance) {
        this.governance = governance;
    }

    @GetMapping("/decisions/{reference}/{path}")
    String ask(@PathVariable String reference, @PathVariable String path, Form form) {
        DecisionAct act = DecisionAct.at(path);
        Visitor.allowed(act.permission);
        return form.ask(page(reference, act));
    }

    @PostMapping("/decisions/{reference}/{path}")
    String perform(@PathVariable String reference, @PathVariable String path, Form form) {
        DecisionAct act = DecisionAct.at(path);
        Visitor.allowed(act.permission);
        return form.submit(
                page(reference, act), "/decisions/" + reference, act.done, act.on(governance, reference, form));
    }

    private FormPage page(String reference, DecisionAct act) {
        DecisionView decision = governance.find(reference);
        return act.page()
                .about(decision.number() == null ? decision.title() : decision.number() + ", " + decision.title())
                .back("/decisions/" + reference, "Back to the decision");
    }
}
