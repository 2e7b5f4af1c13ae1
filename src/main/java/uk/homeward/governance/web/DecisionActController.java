package uk.homeward.governance.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.governance.DecisionView;
import uk.homeward.governance.DelegatedAct.DelegatedActAnswer;
import uk.homeward.governance.Engagement.EngagementAnswer;
import uk.homeward.governance.GovernanceService;
import uk.homeward.governance.Resolution;
import uk.homeward.refusal.Wording;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
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

    @FormMapping("/decisions/{reference}/call-in")
    String callIn(@PathVariable String reference, Form form) {
        FormPage page = page(DecisionAct.CALL_IN, reference)
                .explained("It goes back to whoever signed it, and is not in force meanwhile. That is possible once.")
                .asking(FormField.words("reason", "Who calls it in, as a role, and why?"));
        return form.handle(page, "The decision is called in.", () -> governance.callIn(reference, form.text("reason")));
    }

    @FormMapping("/decisions/{reference}/withdrawal")
    String withdraw(@PathVariable String reference, Form form) {
        FormPage page = page(DecisionAct.WITHDRAWAL, reference)
                .explained("Nobody considers or signs it any more. What hangs on it cannot begin.")
                .asking(FormField.words("reason", "Why is it withdrawn?"));
        return form.handle(
                page, "The proposal is withdrawn.", () -> governance.withdraw(reference, form.text("reason")));
    }

    /** KEN-32 */
    @FormMapping("/decisions/{reference}/engagement")
    String recordEngagement(@PathVariable String reference, Form form) {
        FormPage page = page(DecisionAct.ENGAGEMENT, reference)
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

    /** KEN-02 */
    @FormMapping("/decisions/{reference}/delegated-act")
    String recordDelegatedAct(@PathVariable String reference, Form form) {
        FormPage page = page(DecisionAct.DELEGATED_ACT, reference)
                .explained("Each act cites the delegation on which it hangs. Leave names out.")
                .asking(
                        FormField.choice("resolution", "On which delegation does it hang?", delegations(reference)),
                        FormField.date("actedOn", "On which day was it done?"),
                        FormField.words("what", "What was done?"));
        String cited = form.neededText("resolution", "Choose the delegation on which it hangs.");
        DelegatedActAnswer done = new DelegatedActAnswer(
                delegations(reference).containsKey(cited) ? Integer.valueOf(cited) : null,
                form.date("actedOn", "The day"),
                form.text("what"));
        return form.handle(page, "It is recorded.", () -> governance.recordDelegatedAct(reference, done));
    }

    @FormMapping("/decisions/{reference}/delegated-act-withdrawal")
    String withdrawDelegatedAct(@PathVariable String reference, Form form) {
        FormPage page = page(DecisionAct.ACT_WITHDRAWAL, reference)
                .explained("It was recorded by mistake. It stays on the record, with your reason.")
                .asking(
                        FormField.choice("number", "Which act?", acts(reference)),
                        FormField.words("reason", "Why was it recorded by mistake?"));
        String chosen = form.neededText("number", "Choose the act.");
        int number = acts(reference).containsKey(chosen) ? Integer.parseInt(chosen) : 0;
        return form.handle(
                page,
                "The act is withdrawn.",
                () -> governance.withdrawDelegatedAct(reference, number, form.text("reason")));
    }

    /** By their numbers on the record. */
    private Map<String, String> delegations(String reference) {
        return numbered(governance.find(reference).resolutions(), Resolution::delegates, part -> "To the %s: %s"
                .formatted(part.delegate(), part.wording()));
    }

    private Map<String, String> acts(String reference) {
        return numbered(
                governance.find(reference).delegatedActs(), act -> act.withdrawnBecause() == null, act -> "%s: %s"
                        .formatted(Wording.day(act.actedOn()), act.what()));
    }

    private static <T> Map<String, String> numbered(List<T> all, Predicate<T> which, Function<T, String> inWords) {
        Map<String, String> numbered = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            if (which.test(all.get(i))) {
                numbered.put(String.valueOf(i + 1), inWords.apply(all.get(i)));
            }
        }
        return numbered;
    }

    private FormPage page(DecisionAct act, String reference) {
        Visitor.allowed(act.permission);
        DecisionView decision = governance.find(reference);
        return FormPage.titled(act.title)
                .about(decision.number() == null ? decision.title() : decision.number() + ", " + decision.title())
                .back("/decisions/" + reference, "Back to the decision")
                .button(act.title);
    }
}
