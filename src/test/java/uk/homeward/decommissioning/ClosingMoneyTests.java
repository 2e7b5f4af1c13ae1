package uk.homeward.decommissioning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.council.Councils;
import uk.homeward.decommissioning.DecommissioningRules.Plan;
import uk.homeward.funding.KentInDecember;

class ClosingMoneyTests {

    /** As the lines of the budget forecast it, and not as somebody types it: £3,928,400 against £3,686,000. */
    @Test
    @Tag("KEN-24")
    @Tag("KEN-25")
    void theLinesOfTheDecisionBear242400MoreThanItApproved() {
        Plan plan =
                Councils.named("kent").get(DecommissioningRules.class).plans().get(0);

        DecommissioningView.Money money =
                new ClosingMoney(KentInDecember.positions()).against(plan, KentInDecember.DAY);

        assertThat(money.approved()).isEqualByComparingTo("3686000");
        assertThat(money.forecast()).isEqualByComparingTo("3928400");
        assertThat(money.beyond()).isEqualByComparingTo("242400");
    }
}
