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
    ENGAGEMENT("engagement", "Record who was heard", Permission.RECORD_ENGAGEMENT, decision -> !decision.isOver()),
    DELEGATED_ACT(
            "delegated-act",
            "Record what was done under delegated authority",
            Permission.RECORD_ENGAGEMENT,
            DecisionView::canBeActedUnder),
    ACT_WITHDRAWAL(
            "delegated-act-withdrawal",
            "Withdraw a delegated act",
            Permission.RECORD_ENGAGEMENT,
            decision -> decision.delegatedActs().stream().anyMatch(act -> act.withdrawnBecause() == null));

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
