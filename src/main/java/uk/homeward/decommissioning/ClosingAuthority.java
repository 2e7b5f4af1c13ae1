package uk.homeward.decommissioning;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.decommissioning.DecommissioningRules.Plan;
import uk.homeward.governance.Approval;
import uk.homeward.governance.Authority;
import uk.homeward.governance.DecisionStatus;
import uk.homeward.governance.DecisionView;
import uk.homeward.governance.GovernanceService;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Nothing runs ahead of its authority, and each step names the decision that it hangs on (KEN-02, KEN-12). */
@Component
class ClosingAuthority {

    private final Authority authority;
    private final GovernanceService governance;

    ClosingAuthority(Authority authority, GovernanceService governance) {
        this.authority = authority;
        this.governance = governance;
    }

    /**
     * @return the reference of the decision
     * @throws Refusal before it is in force
     */
    String expect(Plan plan, LocalDate today) {
        Optional<Approval> inForce = authority.inForce(plan.decision());
        return inForce.filter(approval -> !today.isBefore(approval.inForceOn()))
                .map(Approval::reference)
                .orElseThrow(() -> new Refusal(
                        "Nothing of “%s” runs on %s: it hangs on decision %s, which is not in force. Open Decisions to see what it waits for."
                                .formatted(plan.title(), Wording.day(today), plan.decision())));
    }

    /** @throws Refusal unless there is such a decision, in force */
    String expectNew(@Nullable String reference, LocalDate today) {
        String asked = Wording.requiredLine(
                "decision",
                "The decision",
                reference,
                "Give the reference of the new decision, for example DEC-000123.");
        DecisionView decision = governance.find(asked);
        LocalDate inForceOn = decision.inForceOn();
        if (decision.status() != DecisionStatus.IN_FORCE || inForceOn == null || today.isBefore(inForceOn)) {
            throw new Refusal(
                    "decision",
                    "Decision %s is not in force. A service goes on longer only by a new decision that is."
                            .formatted(asked));
        }
        return decision.reference();
    }
}
