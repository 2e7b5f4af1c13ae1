package uk.homeward.funding;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.homeward.council.CouncilProfile;
import uk.homeward.funding.BudgetStore.LockedBudgets;
import uk.homeward.funding.FundingRules.Line;
import uk.homeward.governance.Approval;
import uk.homeward.governance.Authority;
import uk.homeward.governance.DecisionScope;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

/** An approval reaches as far as its report: no ceiling passes what the decision behind it approves (HAM-06). */
@Component
class ApprovedSpend {

    private final FundingRules funding;
    private final CouncilProfile council;
    private final Authority authority;

    ApprovedSpend(FundingRules funding, CouncilProfile council, Authority authority) {
        this.funding = funding;
        this.council = council;
        this.authority = authority;
    }

    /** The line and all others that draw on the same approval: whoever raises one must hold them all. */
    List<Line> together(Line line) {
        Set<String> codes = line.decisions(council);
        return funding.lines().stream()
                .filter(other ->
                        other.equals(line) || other.decisions(council).stream().anyMatch(codes::contains))
                .toList();
    }

    /** @param held the budgets of all lines that draw on the same approval */
    void expectApproved(Line changed, Money ceiling, LockedBudgets held) {
        List<String> codes = List.copyOf(changed.decisions(council));
        List<Approval> approvals = codes.stream().map(this::inForce).toList();
        if (approvals.stream().allMatch(approval -> approval.scope() == null)) {
            throw new Conflict("No decision names an amount for this line. Have one taken that does.");
        }
        for (int i = 0; i < codes.size(); i++) {
            expectApproved(codes.get(i), approvals.get(i), changed, ceiling, held);
        }
    }

    private Approval inForce(String code) {
        return authority
                .inForce(code)
                .orElseThrow(() -> new Conflict(
                        "The ceiling of this line hangs on a decision that is not in force. Have it signed first."));
    }

    private void expectApproved(String code, Approval approval, Line changed, Money ceiling, LockedBudgets held) {
        DecisionScope scope = approval.scope();
        if (scope == null) {
            return;
        }
        Set<String> lines =
                funding.linesUnder(code, council).stream().map(Line::code).collect(Collectors.toSet());
        Money others = held.periods().values().stream()
                .filter(period ->
                        lines.contains(period.line().code()) && !period.line().equals(changed))
                .map(period -> held.budget(period.id()).ceiling(period))
                .reduce(Money.ZERO, Money::plus);
        Money approved = Money.of(scope.pounds());
        if (others.plus(ceiling).isMoreThan(approved)) {
            throw new Refusal(
                    "pounds",
                    "Decision %s approves %s%s. Give at most %s, or have a new decision taken."
                            .formatted(
                                    approval.reference(),
                                    approved,
                                    others.isZero() ? "" : ", of which other lines have " + others,
                                    approved.minus(others).atLeast(Money.ZERO)));
        }
    }
}
