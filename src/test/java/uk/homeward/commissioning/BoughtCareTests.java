package uk.homeward.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.commissioning.CommissioningRules.DirectionDefinition;
import uk.homeward.commissioning.UpliftForecast.Forecast;
import uk.homeward.commissioning.UpliftForecast.Year;
import uk.homeward.council.Councils;
import uk.homeward.framework.FrameworkRules;

class BoughtCareTests {

    private final CommissioningRules rules = Councils.named("east-lothian").get(CommissioningRules.class);
    private final BoughtCare bought = java.util.Objects.requireNonNull(rules.bought());

    @Test
    @Tag("ELO-06")
    void twentyOneThousandOfTheHoursAreForAdults() {
        assertThat(bought.hoursAWeek()).isEqualByComparingTo("21388");
        assertThat(bought.hours())
                .extracting(BoughtCare.GroupHours::group, group -> group.hoursAWeek()
                        .intValue())
                .containsExactly(tuple("Adults and older people", 21_000), tuple("Children", 388));
    }

    @Test
    @Tag("ELO-07")
    @Tag("ELO-50")
    void anHourCostsWhatFollowsFromTheWhole() {
        assertThat(bought.poundsAYear()).isEqualByComparingTo("17500000");
        assertThat(bought.poundsAnHour()).isEqualTo(new BigDecimal("15.73"));
    }

    @Test
    @Tag("ELO-06")
    void thePartsOfTheGroupsMakeUpTheWhole() {
        List<BigDecimal> parts =
                bought.hours().stream().map(bought::poundsAYear).toList();

        assertThat(parts).containsExactly(new BigDecimal("17182532.26"), new BigDecimal("317467.74"));
        assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(bought.poundsAYear());
    }

    @Test
    @Tag("ELO-08")
    @Tag("ELO-09")
    @Tag("ELO-10")
    void eightProvidersStandOnEachOldFrameworkAndOneGivesCareToChildren() {
        FrameworkRules frameworks = Councils.named("east-lothian").get(FrameworkRules.class);

        assertThat(frameworks.members().stream()
                        .collect(Collectors.groupingBy(FrameworkRules.Member::framework, Collectors.counting())))
                .isEqualTo(Map.of("HELP_TO_LIVE_AT_HOME", 8L, "SPECIALIST", 8L, "CHILDREN", 1L));
    }

    @Test
    @Tag("ELO-53")
    void eachYearRisesOnTheOneBefore() {
        Forecast forecast = UpliftForecast.of(
                bought,
                new CommissioningRules.UpliftScenario(
                        "Living wage", 2016, List.of(new BigDecimal("2.4"), new BigDecimal("4.8"))));

        assertThat(forecast.years())
                .extracting(Year::year, Year::poundsAnHour, Year::poundsAYear, Year::more)
                .containsExactly(
                        tuple(2016, pounds("15.73"), pounds("17500000.00"), pounds("0.00")),
                        tuple(2017, pounds("16.11"), pounds("17920000.00"), pounds("420000.00")),
                        tuple(2018, pounds("16.89"), pounds("18780160.00"), pounds("1280160.00")));
    }

    @Test
    @Tag("ELO-03")
    void theDirectionIsToBeMetByApril2017() {
        assertThat(rules.directions())
                .extracting(
                        DirectionDefinition::code,
                        direction -> direction.dueOn().toString())
                .containsExactly(tuple("DO2a", "2017-03-31"));
        assertThatThrownBy(() -> Councils.changed(
                        "east-lothian", text -> text.replace("dueOn: 2017-03-31", "dueOn: 2015-11-02")))
                .hasStackTraceContaining("commissioning.directions[0].dueOn is not after issuedOn");
    }

    /** Beside what the plan is to bring, each once. */
    @Test
    @Tag("ELO-04")
    void theAimsOfTheDirectionAreMeasured() {
        assertThat(rules.measured())
                .hasSize(11 + 4)
                .startsWith("People will live more independent lives with more control and choice")
                .endsWith(
                        "Comprehensive service redesign",
                        "More innovative, integrated solutions",
                        "Significantly greater resource efficiency",
                        "Service user satisfaction");
    }

    @Test
    @Tag("ELO-46")
    @Tag("ELO-48")
    void whatItIsToBringAndWhatHasToStandAreThoseOfTheReport() {
        assertThat(rules.outcomes()).hasSize(11).contains("Capacity will be improved");
        assertThat(rules.checklist()).hasSize(7);
    }

    private static BigDecimal pounds(String amount) {
        return new BigDecimal(amount);
    }
}
