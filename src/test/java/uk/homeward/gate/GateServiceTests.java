package uk.homeward.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.audit.Fact;
import uk.homeward.calendar.MovableClock;
import uk.homeward.gate.GateFact.ExemptionRecorded;
import uk.homeward.gate.GateFact.LongTermAllowed;
import uk.homeward.gate.process.ShortTermFirstTable;
import uk.homeward.person.NhsNumberState;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonStanding;
import uk.homeward.person.PersonSummary;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusals;

/** The gate with its real decision table, on rows kept in memory. */
class GateServiceTests {

    private static final String PERSON = "PER-000001";
    private static final String START = "PKG-000001";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int MONTHS = 12;

    private final MovableClock clock = new MovableClock(TODAY);
    private final ShortTermRecord shortTerm = mock();
    private final KeptExemptions exemptions = new KeptExemptions(new ArrayList<>());
    private final KeptPasses passes = new KeptPasses(new HashMap<>(), new ArrayList<>());
    private final PersonService people = mock();
    private final List<Fact> facts = new ArrayList<>();
    private final GateService gate = new GateService(
            ShortTermFirstTable.table(),
            shortTerm,
            exemptions,
            passes,
            people,
            new ShortTermFirstRules(MONTHS),
            fact -> facts.add((Fact) fact),
            clock);

    @BeforeEach
    void livesWithoutAnyService() {
        known(null);
        became(ShortTermSupport.NONE);
    }

    @Test
    @Tag("HAM-08")
    @Tag("COV-11")
    void whoeverHadNoShortTermServiceIsHeldBackWithWhatToDo() {
        assertThat(Refusals.of(() -> gate.expectLongTermAllowed(PERSON)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Refer them to one, or record an exemption");

        assertThat(gate.mayCommissionLongTerm(PERSON).allowed()).isFalse();
        assertThat(passes.grounds()).isEmpty();
        assertThat(facts).isEmpty();
    }

    @Test
    void nothingHasToComeFirstWhereTheCouncilHasNothingShortTerm() {
        GateService off = new GateService(
                ShortTermFirstTable.table(),
                shortTerm,
                exemptions,
                passes,
                people,
                ShortTermFirstRules.NOT_ASKED,
                fact -> facts.add((Fact) fact),
                clock);

        assertThat(off.expectLongTermAllowed(PERSON)).isEqualTo(GateGround.NOT_ASKED);
        off.countStart(PERSON, START);
        assertThat(off.asks()).isFalse();
        assertThat(passes.grounds()).isEmpty();
    }

    @Test
    @Tag("HAM-08")
    @Tag("HAM-09")
    void whoeverCompletedAServicePassesAndTheGroundIsKept() {
        became(ShortTermSupport.COMPLETED);

        GateGround ground = gate.expectLongTermAllowed(PERSON);
        assertThat(passes.grounds()).isEmpty();
        gate.countStart(PERSON, START);

        assertThat(ground).isEqualTo(GateGround.SHORT_TERM_COMPLETED);
        assertThat(passes.grounds()).containsExactly(Map.entry(START, "SHORT_TERM_COMPLETED"));
        assertThat(facts).containsExactly(new LongTermAllowed(START, PERSON, ground));
        assertThat(facts)
                .extracting(Fact::caseReference, Fact::reason)
                .containsExactly(tuple(PERSON, ground.sentence()));
    }

    @Test
    @Tag("HAM-09")
    void aStartThatAsksTwiceIsCountedOnce() {
        became(ShortTermSupport.COMPLETED);

        gate.countStart(PERSON, START);
        gate.countStart(PERSON, START);

        assertThat(facts).hasSize(1);
    }

    @Test
    @Tag("HAM-08")
    void anExemptionKeepsItsReasonAndItsAuthor() {
        gate.recordExemption(PERSON, exemption(ExemptionGround.END_OF_LIFE));

        GateView view = gate.mayCommissionLongTerm(PERSON);
        assertThat(view.ground()).isEqualTo(GateGround.END_OF_LIFE);
        assertThat(view.sentence()).isEqualTo(GateGround.END_OF_LIFE.sentence());
        assertThat(view.exemptions())
                .containsExactly(new GateView.ExemptionView(
                        ExemptionGround.END_OF_LIFE, "As the nurse said.", "homeward", TODAY, true));
        assertThat(facts).containsExactly(new ExemptionRecorded(PERSON, "As the nurse said."));
        assertThat(facts).extracting(Fact::caseReference).containsExactly(PERSON);
    }

    @Test
    @Tag("HAM-08")
    void anExemptionNeedsItsGroundAndItsReason() {
        assertThat(Refusals.field(() -> gate.recordExemption(PERSON, exemption(null))))
                .isEqualTo("ground");
        assertThat(Refusals.field(
                        () -> gate.recordExemption(PERSON, new ExemptionRequest(ExemptionGround.URGENT, " "))))
                .isEqualTo("reason");

        assertThat(exemptions.rows()).isEmpty();
    }

    @Test
    @Tag("HAM-08")
    void anyExemptionThatHoldsIsEnough() {
        became(ShortTermSupport.RUNNING);

        gate.recordExemption(PERSON, exemption(ExemptionGround.ALREADY_TRIED));
        assertThat(gate.mayCommissionLongTerm(PERSON).ground()).isEqualTo(GateGround.STILL_RUNNING);
        gate.recordExemption(PERSON, exemption(ExemptionGround.URGENT));
        gate.recordExemption(PERSON, exemption(ExemptionGround.ALREADY_TRIED));

        assertThat(gate.mayCommissionLongTerm(PERSON).ground()).isEqualTo(GateGround.URGENT);
    }

    @Test
    @Tag("HAM-08")
    void anExemptionCountsForAsLongAsTheCouncilSays() {
        gate.recordExemption(PERSON, exemption(ExemptionGround.NO_REABLEMENT_POTENTIAL));

        clock.set(TODAY.plusMonths(MONTHS));
        became(ShortTermSupport.NONE);
        assertThat(gate.mayCommissionLongTerm(PERSON).allowed()).isTrue();
        clock.set(TODAY.plusMonths(MONTHS).plusDays(1));
        became(ShortTermSupport.NONE);

        GateView late = gate.mayCommissionLongTerm(PERSON);
        assertThat(late.allowed()).isFalse();
        assertThat(late.exemptions())
                .extracting(GateView.ExemptionView::ground, GateView.ExemptionView::counts)
                .containsExactly(tuple(ExemptionGround.NO_REABLEMENT_POTENTIAL, false));
    }

    @Test
    void nobodyIsCommissionedAnythingAfterTheirDeath() {
        became(ShortTermSupport.COMPLETED);
        known(TODAY);

        assertThat(Refusals.of(() -> gate.expectLongTermAllowed(PERSON)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("has died");
        assertThat(Refusals.of(() -> gate.recordExemption(PERSON, exemption(ExemptionGround.URGENT))))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("has died");
        assertThat(facts).isEmpty();
    }

    @Test
    @Tag("HAM-09")
    void theShareThatCameThroughAShortTermServiceIsToldByMonth() {
        passes.months().add(new Month(2026, 11, 7, 2, 1));

        assertThat(gate.starts())
                .containsExactly(new LongTermStarts(YearMonth.of(2026, 11), 7, 2, 1, 4, new BigDecimal("28.6")));
    }

    private void became(ShortTermSupport support) {
        given(shortTerm.of(PERSON, clock.today().minusMonths(MONTHS))).willReturn(support);
    }

    private void known(@Nullable LocalDate diedOn) {
        given(people.find(PERSON))
                .willReturn(new PersonSummary(
                        PERSON,
                        null,
                        "Ada",
                        "Example",
                        LocalDate.of(1941, 5, 17),
                        false,
                        diedOn,
                        null,
                        null,
                        null,
                        null,
                        Set.of(),
                        null,
                        List.of(),
                        null,
                        null,
                        new PersonStanding(NhsNumberState.NOT_TRACED, false, false),
                        null,
                        false));
    }

    private static ExemptionRequest exemption(@Nullable ExemptionGround ground) {
        return new ExemptionRequest(ground, "As the nurse said.");
    }

    private record KeptExemptions(List<Exemption> rows) implements Exemptions {

        @Override
        public Exemption save(Exemption exemption) {
            rows.add(0, exemption);
            return exemption;
        }

        @Override
        public List<Exemption> findByPersonReferenceOrderByIdDesc(String personReference) {
            return rows;
        }
    }

    private record KeptPasses(Map<String, String> grounds, List<MonthOfStarts> months) implements GatePasses {

        @Override
        public int pass(String reference, String person, String ground, LocalDate day, String by) {
            return grounds.putIfAbsent(reference, ground) == null ? 1 : 0;
        }

        @Override
        public List<MonthOfStarts> countByMonth() {
            return months;
        }
    }

    private record Month(int getYear, int getMonth, long getStarts, long getThroughShortTerm, long getOfferDeclined)
            implements GatePasses.MonthOfStarts {}
}
