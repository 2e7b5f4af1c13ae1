package uk.homeward.supportplan;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.refusal.Refusal;

class SupportLevelTests {

    private static final AgreedPlan BEFORE = new AgreedPlan(
            "PLN-000001",
            "PKG-000001",
            1,
            DeliveryModel.TIME_AND_TASK,
            List.of(),
            new BigDecimal("33"),
            new BigDecimal("519.09"),
            null);

    /** A planned review found no change. */
    @Test
    @Tag("ELO-15")
    void thirtyThreeHoursAreNotCutToTwentyWithoutAChangedNeed() {
        assertThatThrownBy(() -> SupportLevel.expectChange(BEFORE, hours(20), false))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("20 hours")
                .hasMessageContaining("33 hours");

        assertThatCode(() -> SupportLevel.expectChange(BEFORE, hours(20), true)).doesNotThrowAnyException();
        assertThatCode(() -> SupportLevel.expectChange(BEFORE, hours(33), false))
                .doesNotThrowAnyException();
    }

    @Test
    @Tag("ELO-15")
    void lessThanBeforeNeedsThePersonsAgreement() {
        assertThatThrownBy(() -> SupportLevel.expectAgreed(BEFORE, hours(20), false))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("tick that they agree to less");

        assertThatCode(() -> SupportLevel.expectAgreed(BEFORE, hours(20), true)).doesNotThrowAnyException();
    }

    /** A personal budget without visits is compared by what it costs. */
    @Test
    @Tag("ELO-17")
    void aPersonalBudgetIsComparedByItsCost() {
        PlanContent cheaper = new PlanContent(
                DeliveryModel.PERSONAL_BUDGET,
                BigDecimal.TEN,
                List.of(),
                List.of(new PlanElement("Mornings", PlanExamples.BATHING, new BigDecimal("519.08"))));

        assertThatThrownBy(() -> SupportLevel.expectChange(BEFORE, cheaper, false))
                .hasMessageContaining("£519.08")
                .hasMessageContaining("£519.09");
    }

    private static PlanContent hours(int hours) {
        return new PlanContent(
                DeliveryModel.TIME_AND_TASK,
                new BigDecimal("15.73"),
                List.of(PlanExamples.visit(DayOfWeek.MONDAY, "00:00", hours * 60, 1)),
                List.of());
    }
}
