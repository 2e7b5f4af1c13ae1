package uk.homeward.governance.web;

import org.springframework.stereotype.Component;
import uk.homeward.governance.DecisionView;
import uk.homeward.governance.GovernanceService;
import uk.homeward.site.FormPage;
import uk.homeward.site.Visitor;

/** What the pages have in common that do something with a decision. */
@Component
class DecisionActPage {
    private final GovernanceService governance;

    DecisionActPage(GovernanceService governance) {
        this.governance = governance;
    }

    FormPage of(DecisionAct act, String reference) {
        Visitor.allowed(act.permission);
        DecisionView decision = governance.find(reference);
        return FormPage.titled(act.title)
                .about(decision.number() == null ? decision.title() : decision.number() + ", " + decision.title())
                .back("/decisions/" + reference, "Back to the decision")
                .button(act.title);
    }
}
