package uk.homeward.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static uk.homeward.capacity.ContractSource.BLOCK;
import static uk.homeward.capacity.ContractSource.SPOT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.homeward.council.CapacityUnit;
import uk.homeward.council.Provider;
import uk.homeward.council.Providers;

/** Somebody has a place that nobody gives any more: a broker has to name who does. */
class PlacesWithoutProviderTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Places places = mock();
    private final ServiceSupplies supplies = mock();
    private final ProviderChoice choice = new ProviderChoice(
            new CapacityRules(Map.of(
                    "CARE",
                    List.of(
                            row(BLOCK, "harbour", null, null),
                            row(BLOCK, "over", null, TODAY.minusDays(1)),
                            row(SPOT, null, "Anybody registered", null)))),
            places);
    private final PlacesWithoutProvider without = new PlacesWithoutProvider(
            places,
            choice,
            new Providers(
                    List.of(
                            new Provider("harbour", "Harbour", null),
                            new Provider("over", "Over Ltd", null),
                            new Provider("market", "Market Care", null)),
                    List.of()),
            supplies);

    private static ContractedSource row(
            ContractSource source, @Nullable String provider, @Nullable String market, @Nullable LocalDate until) {
        return new ContractedSource(
                source,
                provider,
                market,
                CapacityUnit.SLOTS,
                source == BLOCK ? BigDecimal.TEN : null,
                TODAY.minusYears(1),
                until);
    }

    @Test
    void whoseContractIsOverOrWhoIsNamedNoLongerHasDroppedOut() {
        given(supplies.today()).willReturn(TODAY);
        List<ProviderInUse> uses = List.of(
                use(BLOCK, "harbour"), use(BLOCK, "over"), use(BLOCK, "gone"), use(SPOT, "market"), use(SPOT, "gone"));
        given(places.inUse()).willReturn(uses);
        List<String> gone = List.of("CARE BLOCK over", "CARE BLOCK gone", "CARE SPOT gone");
        given(places.countWithoutProvider(gone)).willReturn(3L);

        assertThat(without.count()).isEqualTo(3);

        then(places).should().countWithoutProvider(gone);
    }

    private static ProviderInUse use(ContractSource source, String provider) {
        ProviderInUse use = mock();
        given(use.getService()).willReturn("CARE");
        given(use.getSource()).willReturn(source);
        given(use.getProvider()).willReturn(provider);
        return use;
    }
}
