package uk.homeward.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.council.ProfileMistakes.refuses;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homeward.council.Councils;

/** A profile whose sources cannot be counted or used in their order does not start. */
class CapacitySectionTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            amount: 400                     | amount: 0              | capacity.sources.D2A[0].amount must be greater than 0
            amount: 400                     | amount: 0.5            | capacity.sources.D2A[0].amount is not a whole number: slots cannot be divided
            amount: 400                     | until: 2030-01-01      | capacity.sources.D2A[0].amount is missing: give what is bought in advance
            amount: 400                     | `amount: 400\n        until: 2023-12-31` | capacity.sources.D2A[0].until is before from: give 2024-01-01
            source: BLOCK                   | source: LOTTERY        | capacity.sources.D2A[0].source is "LOTTERY": give one of BLOCK, FRAMEWORK, SPOT, IN_HOUSE
            source: BLOCK                   | source: SPOT           | capacity.sources.D2A[0].amount is given although a spot purchase is not bought in advance: remove it
            `source: SPOT\n`                | `source: SPOT\n        amount: 3\n` | capacity.sources.D2A[1].amount is given although a spot purchase
            provider: homeward-bound        | provider: somebody     | capacity.sources.D2A[0].provider is "somebody", which is not among providers: give the code of one of them
            provider: homeward-bound        | provider: wealdshire-enablement | capacity.sources.D2A[0].provider is a team of the council's own
            provider: wealdshire-enablement | provider: homeward-bound | capacity.sources.ENABLE[0].provider runs no service in-house
            provider: homeward-bound        | market: Anybody        | capacity.sources.D2A[0].market is given although it was bought of somebody beforehand
            `        market: Any provider registered for care at home\n` |  | capacity.sources.D2A[1].provider or market must be given, one of the two
            `    BEDS:\n      - source`    | `    BEDROOMS:\n      - source` | capacity.sources has "BEDROOMS", which is not among services
            unit: HOURS_A_WEEK              | unit: MINUTES          | capacity.sources.ENABLE[0].unit is "MINUTES": give one of SLOTS, HOURS_A_WEEK
            `        from: 2024-01-01\nresponseTimes` | `        from: 2024-01-01\n      - source: FRAMEWORK\n        market: Somebody\n        unit: SLOTS\n        from: 2024-01-01\nresponseTimes` | capacity.sources.BEDS are out of order: put BLOCK before FRAMEWORK
            `        from: 2024-01-01\nresponseTimes` | `        from: 2024-01-01\n      - source: FRAMEWORK\n        market: Somebody\n        unit: HOURS_A_WEEK\n        from: 2024-01-01\nresponseTimes` | capacity.sources.BEDS[2].unit is not that of the first source
            """)
    void aMistakeIsToldInOneSentence(String good, @Nullable String spoilt, String told) {
        refuses("demo", "capacity", good, spoilt, told);
    }

    @Test
    void whatIsCountedInHoursHasUsualHours() {
        refuses(
                "demo",
                "services",
                "    usualHoursPerWeek: 10\n",
                "",
                "services[0].usualHoursPerWeek is missing although its sources are counted in hours");
    }

    private static final String SPOT =
            "      - source: SPOT\n        market: Any provider registered for care at home\n        unit: SLOTS\n        from: 2024-01-01\n";
    private static final String TEAM =
            "      - source: IN_HOUSE\n        provider: wealdshire-enablement\n        unit: SLOTS\n        amount: 3\n        from: 2024-01-01\n";
    private static final String FRAMEWORK = SPOT.replace("SPOT", "FRAMEWORK");

    @Test
    void theTeamDoesNotStandBetweenTheBlockAndTheFramework() {
        refuses(
                "demo",
                "capacity",
                SPOT,
                TEAM + FRAMEWORK,
                "capacity.sources.D2A are out of order: put BLOCK before FRAMEWORK");
    }

    @Test
    void theTeamMayStandFirstBeforeTheSpotOrLast() {
        for (String after : List.of(TEAM, TEAM + SPOT, FRAMEWORK + TEAM, FRAMEWORK + TEAM + SPOT, SPOT + TEAM)) {
            assertThat(sources(text -> text.replaceFirst(SPOT, after)))
                    .as(after)
                    .startsWith(ContractSource.BLOCK);
        }
        assertThat(sources(text -> text.replaceFirst(
                        "    D2A:\n      - source: BLOCK", "    D2A:\n" + TEAM + "      - source: BLOCK")))
                .containsExactly(ContractSource.IN_HOUSE, ContractSource.BLOCK, ContractSource.SPOT);
    }

    private static List<ContractSource> sources(UnaryOperator<String> change) {
        return Councils.changed("demo", change).get(CapacityRules.class).sources("D2A").stream()
                .map(ContractedSource::source)
                .toList();
    }
}
