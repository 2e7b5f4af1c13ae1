package uk.homeward.governance.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.governance.DelegatedAct.DelegatedActAnswer;
import uk.homeward.governance.GovernanceService;
import uk.homeward.governance.Resolution;
import uk.homeward.refusal.Wording;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;

/** Records what was done under delegated authority, and withdraws what was recorded by mistake. */
@PageController
class DelegatedActController {
    private final GovernanceService governance;
    private final DecisionActPage pages;

    DelegatedActController(GovernanceService governance, DecisionActPage pages) {
        this.governance = governance;
        this.pages = pages;
    }

    /** KEN-02 */
    @FormMapping("/decisions/{reference}/delegated-act")
    String recordDelegatedAct(@PathVariable String reference, Form form) {
        FormPage page = pages.of(DecisionAct.DELEGATED_ACT, reference)
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
        FormPage page = pages.of(DecisionAct.ACT_WITHDRAWAL, reference)
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
}
