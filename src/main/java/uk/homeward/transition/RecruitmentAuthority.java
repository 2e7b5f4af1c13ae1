package uk.homeward.transition;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.homeward.capacity.RecruitmentCheck;
import uk.homeward.governance.Authority;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Nobody joins a team that takes activity over before that is agreed (KEN-13), or before recruitment starts (KEN-22). */
@Component
class RecruitmentAuthority implements RecruitmentCheck {

    private final TransitionRules rules;
    private final Authority authority;

    RecruitmentAuthority(TransitionRules rules, Authority authority) {
        this.rules = rules;
        this.authority = authority;
    }

    /** Whether the decision behind it is in force, or none is needed. */
    boolean agreed(Transition plan) {
        return plan.decision() == null || authority.inForce(plan.decision()).isPresent();
    }

    @Override
    public void expectMayJoin(String service, LocalDate from) {
        rules.transitions().stream()
                .filter(plan -> plan.to().equals(service))
                .forEach(plan -> expectMayJoin(plan, from));
    }

    private void expectMayJoin(Transition plan, LocalDate from) {
        expectAgreed(agreed(plan));
        if (from.isBefore(plan.recruitmentFrom())) {
            throw new Refusal(
                    "from",
                    "Recruitment starts on %s. Give that day or a later one."
                            .formatted(Wording.day(plan.recruitmentFrom())));
        }
    }

    /** A model is agreed before anybody mobilises it (KEN-13). */
    static void expectAgreed(boolean agreed) {
        if (!agreed) {
            throw new Conflict(
                    "The decision behind this transfer is not in force yet. Open Decisions to see what it waits for.");
        }
    }
}
