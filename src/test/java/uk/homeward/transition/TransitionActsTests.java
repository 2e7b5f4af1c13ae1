package uk.homeward.transition;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.homeward.audit.Fact;
import uk.homeward.calendar.MovableClock;
import uk.homeward.capacity.CapacityChangeService;
import uk.homeward.capacity.CapacityRules;
import uk.homeward.capacity.ChangeKind;
import uk.homeward.capacity.ChangeRequest;
import uk.homeward.capacity.ContractSource;
import uk.homeward.capacity.DailyAmounts;
import uk.homeward.council.Councils;
import uk.homeward.council.WholeProfile;
import uk.homeward.governance.Approval;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusals;
import uk.homeward.transition.TransitionFact.ActivityMoved;
import uk.homeward.transition.TransitionFact.PeopleJoined;
import uk.homeward.transition.TransitionFact.PhaseOpened;
import uk.homeward.transition.TransitionFact.ProviderShrank;
import uk.homeward.transition.TransitionFact.ProviderShrinksTooFast;

/** The demo's transition on rows kept in memory: what each act asks of capacity, and tells. A slot is 12 hours a week. */
class TransitionActsTests {

    private static final String CODE = "D2A-TO-ENABLE";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    private final MovableClock clock = new MovableClock(TODAY);
    private final CapacityChangeService capacity = mock();
    private final DailyAmounts recruited = new DailyAmounts();
    private final KeptPhases phases = new KeptPhases(new ArrayList<>());
    private final KeptDepartures departures = new KeptDepartures(new ArrayList<>(), new HashMap<>(), new HashSet<>());
    private final List<Fact> facts = new ArrayList<>();
    private @Nullable Approval approval;
    private final Programmes programmes = programmes("demo");
    private final TransitionService transitions = transitions(programmes);
    private final DepartureService departing = departing(List.of());
    private final TransitionWatch watch =
            new TransitionWatch(programmes, departures, clock, fact -> facts.add((Fact) fact));

    @BeforeEach
    void aHundredHoursAreRecruited() {
        given(capacity.recruited("ENABLE", LocalDate.of(2026, 2, 1))).willReturn(recruited);
        given(capacity.recruited("KEAH", LocalDate.of(2024, 2, 1))).willReturn(new DailyAmounts());
        recruited.add(TODAY, null, BigDecimal.valueOf(100));
    }

    /** As capacity asks whoever lets people join. */
    private void recruitmentIsChecked(String council) {
        willAnswer(call -> {
                    ChangeRequest asked = call.getArgument(1);
                    authority(council).expectMayJoin(call.getArgument(0), requireNonNull(asked.from()));
                    return null;
                })
                .given(capacity)
                .change(any(), argThat(asked -> asked.kind() == ChangeKind.RECRUITED));
    }

    private RecruitmentAuthority authority(String council) {
        return new RecruitmentAuthority(
                Councils.named(council).get(TransitionRules.class), code -> Optional.ofNullable(approval));
    }

    @Test
    @Tag("KEN-22")
    void whoeverIsRecruitedGivesHoursInTheNewService() {
        transitions.recruit(CODE, JoiningKind.RECRUITED, hours("20", TOMORROW));

        then(capacity)
                .should()
                .change(
                        "ENABLE",
                        new ChangeRequest(
                                ContractSource.IN_HOUSE,
                                ChangeKind.RECRUITED,
                                new BigDecimal("20"),
                                TOMORROW,
                                null,
                                "As planned."));
        assertThat(facts)
                .containsExactly(
                        new PeopleJoined(CODE, JoiningKind.RECRUITED, new BigDecimal("20"), TOMORROW, "As planned."));
        assertThat(facts).extracting(Fact::caseReference).containsExactly(CODE);
    }

    @Test
    @Tag("KEN-22")
    @Tag("KEN-23")
    void nobodyJoinsTooEarlyOrComesOverAndNothingIsLeftOpen() {
        recruitmentIsChecked("demo");

        assertThat(Refusals.field(
                        () -> transitions.recruit(CODE, JoiningKind.RECRUITED, hours("20", LocalDate.of(2026, 1, 31)))))
                .isEqualTo("from");
        assertThat(Refusals.field(() -> transitions.recruit(CODE, JoiningKind.CAME_OVER, hours("20", TODAY))))
                .isEqualTo("kind");
        assertThat(Refusals.field(() -> transitions.recruit(CODE, null, hours("20", TODAY))))
                .isEqualTo("kind");
        assertThat(Refusals.field(() -> transitions.recruit(CODE, JoiningKind.RECRUITED, hours("20", null))))
                .isEqualTo("from");

        assertThat(facts).isEmpty();
    }

    @Test
    @Tag("KEN-13")
    void nothingIsMobilisedBeforeTheDecisionIsInForce() {
        TransitionService kent = transitions(programmes("kent"));
        HoursRequest twenty = hours("20", TODAY);
        recruitmentIsChecked("kent");

        assertThat(Refusals.of(() -> kent.recruit("D2A-TO-KEAH", JoiningKind.RECRUITED, twenty)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("not in force yet");
        assertThat(Refusals.of(() -> kent.open("D2A-TO-KEAH", 1))).hasMessageContaining("not in force yet");
        assertThat(kent.all()).extracting(TransitionView::stage).containsExactly(ModelStage.PROPOSED);
        approval = new Approval("DEC-000001", "Enablement at Home", TODAY, null);

        kent.open("D2A-TO-KEAH", 1);
        assertThat(kent.find("D2A-TO-KEAH").stage()).isEqualTo(ModelStage.MOBILISING);
    }

    @Test
    @Tag("KEN-22")
    void aPhaseIsOpenFromTheDayOnWhichSomebodyOpensIt() {
        transitions.open(CODE, 1);

        assertThat(facts).containsExactly(new PhaseOpened(CODE, 1));
        TransitionView.PhaseView first = transitions.find(CODE).phases().get(0);
        assertThat(first.openedOn()).isEqualTo(TODAY);
        assertThat(first.openedBy()).isEqualTo("homeward");
        assertThat(first.mayOpen()).isFalse();
        assertThat(transitions.find(CODE).phases().get(1).mayOpen()).isTrue();
    }

    @Test
    @Tag("KEN-22")
    void phasesAreOpenedOnceInTheirOrderAndNotBeforeTheirDay() {
        assertThat(Refusals.of(() -> transitions.open(CODE, 2))).hasMessage("Phase 1 is not open yet. Open it first.");
        transitions.open(CODE, 1);
        assertThat(Refusals.of(() -> transitions.open(CODE, 1)))
                .hasMessage("Phase 1 has been open since 23 November 2026.");
        transitions.open(CODE, 2);
        clock.set(LocalDate.of(2027, 8, 31));
        assertThat(Refusals.of(() -> transitions.open(CODE, 3)))
                .hasMessage("Phase 3 opens on 1 September 2027. Open it on that day or later.");
        assertThat(Refusals.of(() -> transitions.open(CODE, 4))).isInstanceOf(NotFound.class);

        clock.set(LocalDate.of(2027, 9, 1));
        transitions.open(CODE, 3);

        assertThat(phases.rows()).hasSize(3);
    }

    /** All 1,440 hours of its three phases, on the day from which the last of them move. */
    @Test
    @Tag("KEN-22")
    void theModelHasMovedWhenAllOfItHas() {
        recruited.add(TODAY, null, BigDecimal.valueOf(1_340));
        clock.set(LocalDate.of(2027, 9, 1));
        LocalDate next = clock.today().plusDays(1);
        List.of(1, 2, 3).forEach(phase -> transitions.open(CODE, phase));
        departing.move(CODE, 1, hours("240", clock.today()));
        departing.move(CODE, 2, hours("480", clock.today()));
        assertThat(Refusals.of(() -> departing.move(CODE, 3, hours("720.25", next))))
                .hasMessageContaining("Move at most 720 in it");

        departing.move(CODE, 3, hours("720", next));

        assertThat(transitions.find(CODE).stage()).isEqualTo(ModelStage.MOBILISING);
        clock.set(next);
        assertThat(transitions.find(CODE).stage()).isEqualTo(ModelStage.MOVED);
    }

    /** The service that closes may say how much: it is told all that has moved with what is asked for. */
    @Test
    @Tag("KEN-28")
    void whoeverAnswersForTheOldServiceIsAskedWithAllThatHasMoved() {
        List<BigDecimal> asked = new ArrayList<>();
        DepartureService checked = departing(List.of((transition, all, from) -> {
            assertThat(transition + from).isEqualTo(CODE + TOMORROW);
            asked.add(all);
            if (all.intValue() > 50) {
                throw new Conflict("It closes later.");
            }
        }));
        transitions.open(CODE, 1);
        checked.lose(CODE, hours("12", TODAY));
        checked.move(CODE, 1, hours("30", TOMORROW));
        facts.clear();

        assertThat(Refusals.of(() -> checked.move(CODE, 1, hours("21", TOMORROW))))
                .hasMessage("It closes later.");

        assertThat(asked).containsExactly(new BigDecimal("30"), new BigDecimal("51"));
        assertThat(facts).isEmpty();
    }

    @Test
    @Tag("KEN-22")
    void theOldServiceGivesUpASlotForAllOfItsHoursThatMove() {
        transitions.open(CODE, 1);

        departing.move(CODE, 1, hours("30", TOMORROW));

        then(capacity).should().change("D2A", cut(2));
        assertThat(facts).endsWith(new ActivityMoved(CODE, 1, new BigDecimal("30"), TOMORROW, "As planned."));
        assertThat(transitions.find(CODE).departures())
                .containsExactly(new DepartureView(1, new BigDecimal("30"), TOMORROW, "As planned.", "homeward"));
    }

    @Test
    @Tag("KEN-22")
    void nothingMovesBeforeItsPhaseIsOpenOrBeyondWhoWasRecruited() {
        assertThat(Refusals.of(() -> departing.move(CODE, 1, hours("30", TOMORROW))))
                .isInstanceOf(Conflict.class);
        transitions.open(CODE, 1);
        assertThat(Refusals.field(() -> departing.move(CODE, 1, hours("101", TOMORROW))))
                .isEqualTo("amount");

        then(capacity).should(never()).change(any(), any());
        assertThat(departures.rows()).isEmpty();
    }

    @Test
    @Tag("KEN-23")
    void whatTheProviderHasLostIsToldAndNeverRefused() {
        departing.lose(CODE, hours("24", TOMORROW));

        then(capacity).should().lose("D2A", cut(2));
        assertThat(facts).containsExactly(new ProviderShrank(CODE, new BigDecimal("24"), TOMORROW, "As planned."));
    }

    @Test
    @Tag("KEN-23")
    void aProviderThatShrinksTooFastIsToldOnceFromTheDayOnWhichItDoes() {
        departing.lose(CODE, hours("24", TOMORROW));
        facts.clear();

        watch.look();
        assertThat(facts).isEmpty();
        clock.set(TOMORROW);
        watch.look();
        assertThat(facts).as("on its first day").hasSize(1);
        clock.set(TOMORROW.plusDays(1));
        watch.look();

        assertThat(facts).containsExactly(new ProviderShrinksTooFast(CODE, TOMORROW, new BigDecimal("24")));
    }

    @Test
    @Tag("KEN-22")
    void whoeverMovesActivityIsAloneWithTheTransition() {
        departing.lose(CODE, hours("12", TODAY));
        departing.lose(CODE, hours("12", TODAY));

        assertThat(departures.locks()).containsEntry(CODE, 3);
    }

    @Test
    void hoursAreCountedAsTheyAreInAServiceThatIsCountedInHours() {
        Transition fromHours =
                new Transition("BACK", "ENABLE", ContractSource.IN_HOUSE, "D2A", null, TODAY, false, List.of());

        assertThat(programmes.unit(fromHours).apply(new BigDecimal("30"))).isEqualByComparingTo("30");
    }

    @Test
    void aTransitionIsFoundByItsCode() {
        assertThat(transitions.all()).extracting(TransitionView::code).containsExactly(CODE);
        assertThat(transitions.find(CODE).from()).isEqualTo("Discharge to Assess");
        assertThat(Refusals.of(() -> transitions.find("NOWHERE"))).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"0", "-1", "99999.01", "0.125"})
    void hoursAWeekAreMoreThanNothingAndLessThanAHundredThousand(@Nullable String amount) {
        assertThat(Refusals.field(() -> departing.lose(CODE, hours(amount, TODAY))))
                .isEqualTo("amount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "99999", "7.500"})
    void hoursAWeekHaveAtMostTwoDecimals(String amount) {
        departing.lose(CODE, hours(amount, TODAY));

        assertThat(departures.rows())
                .singleElement()
                .extracting(Departure::amount)
                .isEqualTo(new BigDecimal(amount));
    }

    @Test
    void whatWasAvailableOnDaysThatAreOverCannotChange() {
        assertThat(Refusals.field(() -> departing.lose(CODE, hours("12", TODAY.minusDays(1)))))
                .isEqualTo("from");
        assertThat(Refusals.field(() -> departing.lose(CODE, new HoursRequest(BigDecimal.TEN, TODAY, " "))))
                .isEqualTo("reason");
    }

    private static HoursRequest hours(@Nullable String amount, @Nullable LocalDate from) {
        return new HoursRequest(amount == null ? null : new BigDecimal(amount), from, "As planned.");
    }

    private static ChangeRequest cut(int slots) {
        return new ChangeRequest(
                ContractSource.BLOCK,
                ChangeKind.VARIED,
                BigDecimal.valueOf(slots).negate(),
                TOMORROW,
                null,
                "As planned.");
    }

    private Programmes programmes(String name) {
        WholeProfile council = Councils.named(name);
        return new Programmes(
                council.get(TransitionRules.class),
                council.council(),
                council.get(CapacityRules.class),
                phases,
                departures,
                capacity,
                authority(name));
    }

    private TransitionService transitions(Programmes of) {
        return new TransitionService(of, phases, capacity, clock, fact -> facts.add((Fact) fact));
    }

    private DepartureService departing(List<MoveCheck> checks) {
        return new DepartureService(programmes, departures, capacity, checks, clock, fact -> facts.add((Fact) fact));
    }

    private record KeptPhases(List<OpenPhase> rows) implements OpenPhases {

        @Override
        public OpenPhase saveAndFlush(OpenPhase phase) {
            rows.add(phase);
            return phase;
        }

        @Override
        public List<OpenPhase> findByTransitionOrderByPhase(String transition) {
            return List.copyOf(rows);
        }
    }

    /** @param locks how often each was locked, from its making on */
    private record KeptDepartures(List<Departure> rows, Map<String, Integer> locks, Set<String> told)
            implements Departures {

        @Override
        public Departure saveAndFlush(Departure departure) {
            rows.add(departure);
            return departure;
        }

        @Override
        public List<Departure> findByTransitionOrderById(String transition) {
            return List.copyOf(rows);
        }

        @Override
        public Optional<String> lock(String transition) {
            return Optional.ofNullable(locks.computeIfPresent(transition, (code, times) -> times + 1))
                    .map(times -> transition);
        }

        @Override
        public void makeGate(String transition) {
            locks.put(transition, 1);
        }

        @Override
        public int tell(String transition, LocalDate since, LocalDate today) {
            return told.add(transition + since) ? 1 : 0;
        }
    }
}
