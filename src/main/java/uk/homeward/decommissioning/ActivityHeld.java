package uk.homeward.decommissioning;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.homeward.council.CapacityUnit;
import uk.homeward.decommissioning.DecommissioningRules.Plan;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.transition.MoveCheck;
import uk.homeward.transition.Transition;

/**
 * While a service is being closed, activity moves only within its authority (KEN-02), after its security answers were
 * accepted (KEN-31), and no more than can be deployed (KEN-22).
 */
@Component
class ActivityHeld implements MoveCheck {

    private final DecommissioningStore store;
    private final ClosingAuthority authority;
    private final Workforce workforce;

    ActivityHeld(DecommissioningStore store, ClosingAuthority authority, Workforce workforce) {
        this.store = store;
        this.authority = authority;
        this.workforce = workforce;
    }

    @Override
    public void expectMayMove(String transition, BigDecimal all, LocalDate from) {
        store.ofTransition(transition).ifPresent(closing -> expectMayMove(closing, all, from));
    }

    private void expectMayMove(Decommissioning closing, BigDecimal all, LocalDate from) {
        closing.expectNotOver();
        Plan plan = store.plan(closing);
        authority.expect(plan, store.today());
        closing.assurance().expectAccepted(store.successor(closing));
        Transition transition = store.transition(plan);
        BigDecimal deployable = workforce.deployable(transition, plan.usual()).fromThenOn(from);
        if (all.compareTo(deployable) > 0) {
            throw new Refusal(
                    "amount",
                    "From %s on %s hours a week can be deployed: people are inducted for %d days and give %d %% of their hours to people. With this %s hours would have moved. Move fewer, or record first who else was recruited."
                            .formatted(
                                    Wording.day(from),
                                    CapacityUnit.number(deployable),
                                    plan.usual().inductionDays(),
                                    plan.usual().productivePercent(),
                                    CapacityUnit.number(all)));
        }
    }
}
