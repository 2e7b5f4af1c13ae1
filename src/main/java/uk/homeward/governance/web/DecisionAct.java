package uk.homeward.governance.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import uk.homeward.governance.DecisionView;
import uk.homeward.refusal.NotFound;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** What may be done with a decision on a page, who may, and while it stands how. */
enum DecisionAct {
    CALL_IN(
            "call-in",
            "Call the decision in",
            "It goes back to whoever signed it, and is not in force meanwhile. That is possible once.",
            "Who calls it in, as a role, and why?",
            "The decision is called in.",
            Permission.CALL_IN_DECISION,
            DecisionView::canBeCalledIn),
    WITHDRAWAL(
            "withdrawal",
            "Withdraw the proposal",
            "Nobody considers or signs it any more. What hangs on it cannot begin.",
            "Why is it withdrawn?",
            "The proposal is withdrawn.",
            Permission.WITHDRAW_PROPOSAL,
            DecisionView::canBeWithdrawn),
    /** KEN-32 */
    ENGAGEMENT(
            "engagement",
            "Record who was heard",
            "Those whom the decision concerns, and what it changed to listen to them. Leave names out.",
            "What changed in the proposal, or why did nothing?",
            "It is recorded who was heard.",
            Permission.RECORD_ENGAGEMENT,
            decision -> !decision.isOver());

    final String path;
    final String title;
    final String explanation;
    final String question;
    final String done;
    final Permission permission;
    private final Predicate<DecisionView> open;

    DecisionAct(
            String path,
            String title,
            String explanation,
            String question,
            String done,
            Permission permission,
            Predicate<DecisionView> open) {
        this.path = path;
        this.title = title;
        this.explanation = explanation;
        this.question = question;
        this.done = done;
        this.permission = permission;
        this.open = open;
    }

    static DecisionAct at(String path) {
        return Arrays.stream(values())
                .filter(act -> act.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such page."));
    }

    /** In the order of the page. */
    static List<Link> offeredTo(Visitor visitor, DecisionView decision) {
        return Arrays.stream(values())
                .filter(act -> visitor.may(act.permission) && act.open.test(decision))
                .map(act -> new Link(act.title, "/decisions/%s/%s".formatted(decision.reference(), act.path)))
                .toList();
    }

    record Link(String label, String address) {}
}
