package uk.homeward.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.framework.ClientGroup;
import uk.homeward.sourcing.BoughtHours;

class BoughtNowTests {

    /** Sixteen hours cost £251.68 at £15.73; twelve and a half are bought dearer, off the frameworks. */
    private final BoughtNow now = BoughtNow.of(List.of(
            counted(ClientGroup.CHILDREN, false, "388", "6103.24"),
            counted(ClientGroup.OLDER_PEOPLE, false, "16", "251.68"),
            counted(ClientGroup.OLDER_PEOPLE, true, "12.5", "240.00"),
            counted(null, true, "10", "180.00")));

    @Test
    @Tag("ELO-06")
    void aGroupHasOneRowWhereverItsHoursAreBought() {
        assertThat(now.groups())
                .extracting(BoughtByGroup::label, BoughtByGroup::hoursAWeek, BoughtByGroup::poundsAWeek)
                .containsExactly(
                        tuple("Children", pounds("388"), pounds("6103.24")),
                        tuple("Older people", pounds("28.5"), pounds("491.68")),
                        tuple("Adults under 65", pounds("10"), pounds("180.00")));
    }

    @Test
    @Tag("ELO-11")
    void theShareOffTheFrameworksIsOneOfHours() {
        assertThat(now.groups())
                .extracting(BoughtByGroup::offFrameworkHours, BoughtByGroup::offFrameworkShare)
                .containsExactly(
                        tuple(pounds("0"), pounds("0.0")),
                        tuple(pounds("12.5"), pounds("43.9")),
                        tuple(pounds("10"), pounds("100.0")));
        assertThat(now.offFrameworkShare()).isEqualByComparingTo("5.3");
    }

    /** All 21,388 hours of the report at what one costs on average. */
    @Test
    @Tag("ELO-06")
    @Tag("ELO-07")
    void aYearIsFiftyTwoOfThisWeek() {
        BoughtNow report = BoughtNow.of(List.of(
                counted(ClientGroup.OLDER_PEOPLE, false, "21000", "330330.00"),
                counted(ClientGroup.CHILDREN, false, "388", "6103.24")));

        assertThat(report.hoursAWeek()).isEqualByComparingTo("21388");
        assertThat(report.poundsAYear(52)).isEqualTo("17494528.48");
        assertThat(report.poundsAnHour()).isEqualTo("15.73");
    }

    @Test
    void nothingBoughtHasNoPrice() {
        BoughtNow nothing = BoughtNow.of(List.of());

        assertThat(nothing.poundsAnHour()).isNull();
        assertThat(nothing.offFrameworkShare()).isZero();
    }

    private static BigDecimal pounds(String amount) {
        return new BigDecimal(amount);
    }

    private static BoughtHours counted(@Nullable ClientGroup group, boolean off, String hours, String cost) {
        return new BoughtHours() {
            @Override
            public @Nullable ClientGroup getClientGroup() {
                return group;
            }

            @Override
            public boolean getOffFramework() {
                return off;
            }

            @Override
            public long getRequirements() {
                return 1;
            }

            @Override
            public BigDecimal getHours() {
                return new BigDecimal(hours);
            }

            @Override
            public BigDecimal getCost() {
                return new BigDecimal(cost);
            }
        };
    }
}
