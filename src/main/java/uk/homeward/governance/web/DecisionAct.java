package uk.homeward.governance.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.homeward.governance.DecisionView;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** What may be done with a decision on a page of its own, who may, and while it stands how. */
enum DecisionAct {
    CALL_IN("call-in", "Call the decision in", Permission.CALL_IN_DECISION, DecisionView::canBeCalledIn),
    WITHDRAWAL("withdrawal", "Withdraw the proposal", Permission.WITHDRAW_PROPOSAL, DecisionView::canBeWithdrawn),
    ENGAGEMENT("engagement", "Record who was heard", Permission.RECORD_ENGAGEMENT, decision -> !decision.isOver());

    final String title;
    final Permission permission;
    private final String path;
    private final Predicate<DecisionView> open;

    DecisionAct(String path, String title, Permission permission, Predicate<DecisionView> open) {
        this.path = path;
        this.title = title;
        this.permission = permission;
        this.open = open;
    }

    /** In the order of the page. */
    static List<Link> offeredTo(Visitor visitor, DecisionView decision) {
        return Stream.of(values())
                .filter(act -> visitor.may(act.permission) && act.open.test(decision))
                .map(act -> new Link(act.title, "/decisions/%s/%s".formatted(decision.reference(), act.path)))
                .toList();
    }

    record Link(String label, String address) {}
}
