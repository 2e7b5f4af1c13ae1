package uk.homeward.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.capacity.ContractSource.BLOCK;
import static uk.homeward.capacity.ContractSource.FRAMEWORK;
import static uk.homeward.capacity.ContractSource.SPOT;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.homeward.council.CapacityUnit;

@DisplayName("Who gives a place")
class ProviderChoiceTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String CARE = "CARE";

    private final InMemoryPlaces places = new InMemoryPlaces(new ArrayList<>());

    private ProviderChoice choice(ContractedSource... rows) {
        return new ProviderChoice(new CapacityRules(Map.of(CARE, List.of(rows))), places);
    }

    private static ContractedSource bought(
            ContractSource source, String provider, @Nullable Integer amount, @Nullable LocalDate until) {
        return new ContractedSource(
                source,
                provider,
                null,
                CapacityUnit.SLOTS,
                amount == null ? null : BigDecimal.valueOf(amount),
                TODAY.minusDays(30),
                until);
    }

    private static ContractedSource market(ContractSource source) {
        return new ContractedSource(
                source, null, "Anybody registered", CapacityUnit.SLOTS, null, TODAY.minusDays(30), null);
    }

    private void given(ContractSource source, String provider, int amount) {
        Place place = new Place(
                new CapacityRequest("EPI-97%04d".formatted(amount), "REF-970001", CARE, false, TODAY, TODAY, null),
                BigDecimal.valueOf(amount),
                Instant.EPOCH,
                TODAY);
        place.place(source, provider, new Days(TODAY, TODAY), TODAY);
        places.saveAndFlush(place);
    }

    @Test
    void isTheOneThatTheSourceWasBoughtFrom() {
        ProviderChoice choice = choice(bought(BLOCK, "harbour", 5, null), bought(FRAMEWORK, "homeward", 5, null));

        assertThat(choice.of(CARE, BLOCK, TODAY)).isEqualTo("harbour");
        assertThat(choice.of(CARE, FRAMEWORK, TODAY)).isEqualTo("homeward");
        assertThat(choice.of(CARE, SPOT, TODAY)).isNull();
    }

    @Test
    void isNobodyWhoseContractIsOver() {
        ProviderChoice choice =
                choice(bought(BLOCK, "harbour", 500, TODAY.minusDays(1)), bought(BLOCK, "homeward", 5, null));

        assertThat(choice.of(CARE, BLOCK, TODAY)).isEqualTo("homeward");
        assertThat(choice.named(CARE, BLOCK, TODAY.minusDays(1))).containsExactly("harbour", "homeward");
    }

    @Test
    void ofSeveralIsTheOneWithTheMostLeft() {
        ProviderChoice choice = choice(
                bought(BLOCK, "harbour", 3, null),
                bought(BLOCK, "harbour", 3, null),
                bought(BLOCK, "homeward", 5, null),
                bought(BLOCK, "millbrook", null, null),
                bought(BLOCK, "gone", 900, TODAY.minusDays(1)),
                bought(FRAMEWORK, "elsewhere", 900, null),
                market(BLOCK));
        assertThat(choice.of(CARE, BLOCK, TODAY)).as("six, five and none").isEqualTo("harbour");

        given(FRAMEWORK, "homeward", 2);
        given(BLOCK, "harbour", 3);

        assertThat(choice.of(CARE, BLOCK, TODAY)).as("three, five and none").isEqualTo("homeward");
    }

    @Test
    void isAskedOnTheMarketWhereTheSourceSaysSo() {
        ProviderChoice choice = choice(bought(BLOCK, "harbour", 5, null), market(SPOT));

        assertThat(choice.open(CARE, SPOT, TODAY)).isTrue();
        assertThat(choice.open(CARE, BLOCK, TODAY)).isFalse();
        assertThat(choice.open(CARE, SPOT, TODAY.minusDays(31))).as("not yet").isFalse();
        assertThat(choice.of(CARE, SPOT, TODAY)).isNull();
    }
}
