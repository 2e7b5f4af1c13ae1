package uk.homeward.governance.web;

import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.governance.Engagement.EngagementAnswer;
import uk.homeward.governance.GovernanceService;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;

/** The small page of each act upon a decision. */
@PageController
class DecisionActController {
    private final GovernanceService governance;
    private final DecisionActPage pages;

    DecisionActController(GovernanceService governance, DecisionActPage pages) {
        this.governance = governance;
        this.pages = pages;
    }

    @FormMapping("/decisions/{reference}/call-in")
    String callIn(@PathVariable String reference, Form form) {
        FormPage page = pages.of(DecisionAct.CALL_IN, reference)
                .explained("It goes back to whoever signed it, and is not in force meanwhile. That is possible once.")
                .asking(FormField.words("reason", "Who calls it in, as a role, and why?"));
        return form.handle(page, "The decision is called in.", () -> governance.callIn(reference, form.text("reason")));
    }

    @FormMapping("/decisions/{reference}/withdrawal")
    String withdraw(@PathVariable String reference, Form form) {
        FormPage page = pages.of(DecisionAct.WITHDRAWAL, reference)
                .explained("Nobody considers or signs it any more. What hangs on it cannot begin.")
                .asking(FormField.words("reason", "Why is it withdrawn?"));
        return form.handle(
                page, "The proposal is withdrawn.", () -> governance.withdraw(reference, form.text("reason")));
    }

    /** KEN-32 */
    @FormMapping("/decisions/{reference}/engagement")
    String recordEngagement(@PathVariable String reference, Form form) {
        FormPage page = pages.of(DecisionAct.ENGAGEMENT, reference)
                .explained("Those whom the decision concerns, and what it changed to listen to them. Leave names out.")
                .asking(
                        FormField.date("heardOn", "When were they heard?"),
                        FormField.line("stakeholders", "Who was heard?")
                                .hint("Groups, not people: for example providers, or people who had the service"),
                        FormField.yesOrNo("livedExperience", "Were people with lived experience among them?"),
                        FormField.words("feedback", "What did they say?"),
                        FormField.words("changed", "What changed in the proposal, or why did nothing?"));
        EngagementAnswer heard = new EngagementAnswer(
                form.date("heardOn", "The day"),
                form.text("stakeholders"),
                form.yesOrNo("livedExperience"),
                form.text("feedback"),
                form.text("changed"));
        return form.handle(page, "It is recorded who was heard.", () -> governance.recordEngagement(reference, heard));
    }
}
