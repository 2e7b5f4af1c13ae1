package uk.homeward.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.homeward.calendar.TimePassed;
import uk.homeward.capacity.PlaceFact.PlaceMovePlanned;
import uk.homeward.capacity.PlaceFact.PlaceMoved;
import uk.homeward.council.Provider;
import uk.homeward.council.Providers;
import uk.homeward.paging.PageQuery;
import uk.homeward.refusal.Refusals;

/** A place that was bought on the market, and who gives it. */
class PlaceProviderServiceTests {

    private static final String EPISODE = "EPI-000001";
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final String WHY = "They have someone in Millbrook.";

    private final List<Object> facts = new ArrayList<>();
    private final ServiceSupplies supplies = mock(ServiceSupplies.class);
    private final InMemoryPlaces rows = new InMemoryPlaces(new ArrayList<>());
    private final ProviderChoice choice = mock(ProviderChoice.class);
    private final Providers providers = new Providers(
            List.of(new Provider("harbour", "Harbour", null), new Provider("homeward", "Homeward", null)), List.of());
    private final ProviderCandidates candidates = new ProviderCandidates(choice, providers);
    private final PlaceProviderService service =
            new PlaceProviderService(rows, new CapacityLocks(rows), supplies, candidates, facts::add);
    private final PlaceProviderLookup lookup = new PlaceProviderLookup(rows, supplies, candidates, providers);
    private final PlaceMover mover = new PlaceMover(rows, service);

    @BeforeEach
    void aPlaceOnTheMarket() {
        given(choice.open(any(), any(), any())).willReturn(true);
        given(supplies.today()).willReturn(MONDAY);
        Place place = new Place(
                new CapacityRequest(EPISODE, "REF-000001", "TEST", false, MONDAY, MONDAY.plusDays(41), null),
                BigDecimal.ONE,
                Instant.EPOCH,
                MONDAY);
        place.placeOnSpot(null, new Days(MONDAY, MONDAY.plusDays(41)), "Full.", "manager", MONDAY);
        rows.saveAndFlush(place);
    }

    private void move(String provider, @Nullable LocalDate from) {
        service.move(EPISODE, provider, from, WHY);
    }

    private void comes(LocalDate day) {
        given(supplies.today()).willReturn(day);
        mover.on(new TimePassed(day));
    }

    @Test
    void whoeverIsNamedGivesThePlaceAtOnce() {
        assertThat(lookup.outsideProvider(EPISODE)).isNull();

        move("harbour", null);

        assertThat(lookup.outsideProvider(EPISODE)).isEqualTo("harbour");
        assertThat(facts).containsExactly(new PlaceMoved(EPISODE, "REF-000001", "harbour", MONDAY, WHY));
    }

    @Test
    void fromADayToComeTheOtherOneGivesItAndNobodyInBetweenIsWithout() {
        move("harbour", null);
        LocalDate day = MONDAY.plusDays(7);

        move("homeward", day);

        assertThat(facts).contains(new PlaceMovePlanned(EPISODE, "REF-000001", "homeward", day, WHY));
        comes(day.minusDays(1));
        assertThat(lookup.outsideProvider(EPISODE)).isEqualTo("harbour");
        comes(day);
        assertThat(lookup.outsideProvider(EPISODE)).isEqualTo("homeward");
        comes(day.plusDays(1));
        assertThat(facts.stream().filter(PlaceMoved.class::isInstance)).hasSize(2);
    }

    @Test
    void whatWasPlannedIsOvertakenByWhatIsSaidLater() {
        move("harbour", MONDAY.plusDays(7));
        move("homeward", MONDAY.plusDays(3));
        comes(MONDAY.plusDays(3));
        comes(MONDAY.plusDays(7));

        assertThat(lookup.outsideProvider(EPISODE)).isEqualTo("homeward");
    }

    @Test
    void aDayToldLateIsADayOfThePlace() {
        assertThat(Refusals.field(() -> move("harbour", MONDAY.minusDays(1)))).isEqualTo("from");
        assertThat(Refusals.field(() -> move("harbour", MONDAY.plusDays(42)))).isEqualTo("from");
        assertThat(Refusals.field(() -> move("nobody", null))).isEqualTo("provider");

        comes(MONDAY.plusDays(10));
        move("harbour", MONDAY.plusDays(2));
        assertThat(lookup.outsideProvider(EPISODE)).isEqualTo("harbour");
    }

    /** The one that gives it is no choice, and the council's own team cannot give what was bought. */
    @Test
    void onlyOthersThatWereBoughtOrAreOnTheMarketCanGiveIt() {
        assertThat(lookup.others(EPISODE)).extracting(Provider::code).containsExactly("harbour", "homeward");
        assertThat(lookup.others("EPI-000009")).isEmpty();
        move("harbour", null);
        assertThat(lookup.others(EPISODE)).extracting(Provider::code).containsExactly("homeward");

        given(choice.open(any(), any(), any())).willReturn(false);
        assertThat(lookup.others(EPISODE)).isEmpty();
        given(choice.named(any(), any(), any())).willReturn(List.of("homeward"));
        assertThat(lookup.others(EPISODE)).extracting(Provider::code).containsExactly("homeward");
        assertThat(Refusals.field(() -> move("harbour", null))).isEqualTo("provider");
    }

    @Test
    void whoGivesItAndWhoWillIsSaidByName() {
        assertThat(lookup.givenBy(EPISODE)).contains(new GivenBy(ContractSource.SPOT, null, null, null));
        assertThat(lookup.givenBy("EPI-000009")).isEmpty();
        move("harbour", null);
        assertThat(lookup.givenBy(EPISODE)).contains(new GivenBy(ContractSource.SPOT, "Harbour", null, null));

        move("homeward", MONDAY.plusDays(3));

        assertThat(lookup.givenBy(EPISODE))
                .contains(new GivenBy(ContractSource.SPOT, "Harbour", "Homeward", MONDAY.plusDays(3)));
    }

    @Test
    void whomAProviderCaresForIsItsOwn() {
        move("harbour", null);

        assertThat(lookup.given("harbour", PageQuery.first(10)).items())
                .extracting(PlaceView::reference)
                .containsExactly(EPISODE);
        assertThat(lookup.given("homeward", PageQuery.first(10)).items()).isEmpty();
    }
}
