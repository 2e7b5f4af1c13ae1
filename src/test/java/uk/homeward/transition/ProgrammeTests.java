package uk.homeward.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homeward.capacity.CapacityRules;
import uk.homeward.capacity.ContractSource;
import uk.homeward.capacity.DailyAmounts;
import uk.homeward.council.Councils;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusals;

/** Kent's programme: Enablement at Home takes over from Discharge to Assess in three phases. */
class ProgrammeTests {

    private static final Transition KENT =
            Councils.named("kent").get(TransitionRules.class).transitions().get(0);
    private static final LocalDate FEBRUARY = LocalDate.of(2024, 2, 1);
    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

    private final List<OpenPhase> open = new ArrayList<>();
    private final List<Departure> departures = new ArrayList<>();
    private final DailyAmounts recruited = new DailyAmounts();

    private Programme programme() {
        return new Programme(KENT, true, open, departures, recruited);
    }

    @Test
    @Tag("KEN-13")
    void aModelIsAgreedBeforeItIsMobilised() {
        Programme proposed = new Programme(KENT, false, open, departures, recruited);
        assertThat(Refusals.of(proposed::expectAgreed)).hasMessageContaining("not in force yet");
        assertThat(stage(proposed)).isEqualTo(ModelStage.PROPOSED);
        assertThat(proposed.view("D2A", "KEaH", FEBRUARY).phases()).noneMatch(TransitionView.PhaseView::mayOpen);

        assertThatCode(programme()::expectAgreed).doesNotThrowAnyException();
        assertThat(stage(programme())).isEqualTo(ModelStage.AGREED);

        recruit(1200, FEBRUARY);
        assertThat(stage(programme())).isEqualTo(ModelStage.MOBILISING);
    }

    private static ModelStage stage(Programme programme) {
        return programme.view("D2A", "KEaH", FEBRUARY).stage();
    }

    private void recruit(int hours, LocalDate from) {
        recruited.add(from, null, BigDecimal.valueOf(hours));
    }

    private void open(int phase, LocalDate day) {
        open.add(new OpenPhase(KENT.code(), phase, day, "commissioner"));
    }

    private void moved(int phase, int hours, LocalDate from) {
        departures.add(Departure.moved(
                KENT.code(),
                phase,
                new HoursRequest(BigDecimal.valueOf(hours), from, "As planned."),
                "commissioner",
                FEBRUARY));
    }

    private void lost(int hours, LocalDate from) {
        departures.add(Departure.lost(
                KENT.code(),
                new HoursRequest(BigDecimal.valueOf(hours), from, "Two rounds were given up."),
                "commissioner",
                FEBRUARY));
    }

    private void move(int phase, int hours, LocalDate from) {
        programme().expectMayMove(phase, BigDecimal.valueOf(hours), from);
    }

    @Test
    @Tag("KEN-22")
    void kentRecruitsFromFebruary2024AndCountsNobodyTwice() {
        assertThat(KENT.recruitmentFrom()).isEqualTo("2024-02-01");
        assertThat(KENT.from()).isEqualTo("D2A");
        assertThat(KENT.to()).isEqualTo("KEAH");
        assertThat(KENT.phases())
                .extracting(Transition.Phase::hoursPerWeek)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal(240), new BigDecimal(420), new BigDecimal(540));
        assertThat(Councils.named("kent").get(CapacityRules.class).sources("KEAH"))
                .singleElement()
                .satisfies(source -> {
                    assertThat(source.source()).isEqualTo(ContractSource.IN_HOUSE);
                    assertThat(source.from()).isBefore(KENT.recruitmentFrom());
                });
    }

    @Test
    @Tag("KEN-23")
    void nobodyComesOverFromTheProviderOfDischargeToAssess() {
        assertThat(KENT.staffTransfer()).isFalse();
        assertThat(Refusals.field(() -> Programme.expectMayJoin(KENT, "Discharge to Assess", JoiningKind.CAME_OVER)))
                .isEqualTo("kind");
        Transition elsewhere = Councils.changed(
                        "kent", text -> text.replace("staffTransfer: false", "staffTransfer: true"))
                .get(TransitionRules.class)
                .transitions()
                .get(0);
        assertThatCode(() -> Programme.expectMayJoin(elsewhere, "Discharge to Assess", JoiningKind.CAME_OVER))
                .doesNotThrowAnyException();
    }

    @Test
    @Tag("KEN-22")
    void aPhaseOpensOnItsDayAndAfterTheOneBeforeIt() {
        assertThat(Refusals.of(() -> programme().phase(1).expectMayOpen(FEBRUARY.minusDays(1))))
                .isInstanceOf(Conflict.class)
                .hasMessage("Phase 1 opens on 1 February 2024. Open it on that day or later.");
        assertThat(Refusals.of(() -> programme().phase(2).expectMayOpen(MAY)))
                .isInstanceOf(Conflict.class)
                .hasMessage("Phase 1 is not open yet. Open it first.");
        assertThatCode(() -> programme().phase(1).expectMayOpen(FEBRUARY)).doesNotThrowAnyException();

        open(1, FEBRUARY);

        assertThat(Refusals.of(() -> programme().phase(1).expectMayOpen(MAY)))
                .hasMessage("Phase 1 has been open since 1 February 2024.");
        assertThat(Refusals.of(() -> programme().phase(2).expectMayOpen(MAY.minusDays(1))))
                .isInstanceOf(Conflict.class);
        assertThatCode(() -> programme().phase(2).expectMayOpen(MAY)).doesNotThrowAnyException();
        assertThat(Refusals.of(() -> programme().phase(4).expectMayOpen(MAY))).isInstanceOf(NotFound.class);
        assertThat(Refusals.of(() -> programme().phase(2).expectOpen())).isInstanceOf(Conflict.class);
    }

    /** Recruited: 100 from February, 140 more from May. Moved: 60 from February. */
    @ParameterizedTest
    @CsvSource({
        "1, 40, 2024-02-01, true",
        "1, 41, 2024-02-01, false",
        "1, 41, 2024-04-30, false",
        "1, 180, 2024-05-01, true",
        "1, 181, 2024-05-01, false",
        "2, 180, 2024-05-01, true",
        "2, 181, 2024-05-01, false"
    })
    @Tag("KEN-22")
    void activityMovesOnlyAsFarAsPeopleAreRecruitedByThen(int phase, int hours, LocalDate from, boolean allowed) {
        recruit(100, FEBRUARY);
        recruit(140, MAY);
        open(1, FEBRUARY);
        open(2, MAY);
        moved(1, 60, FEBRUARY);

        if (allowed) {
            assertThatCode(() -> move(phase, hours, from)).doesNotThrowAnyException();
        } else {
            assertThat(Refusals.field(() -> move(phase, hours, from))).isEqualTo("amount");
        }
    }

    /** What moves from today on also takes the people on whom a later move counts. */
    @Test
    @Tag("KEN-22")
    void aLaterMoveKeepsThePeopleThatItCountsOn() {
        recruit(100, FEBRUARY);
        open(1, FEBRUARY);
        moved(1, 90, MAY);

        assertThat(Refusals.of(() -> move(1, 11, FEBRUARY)))
                .hasMessage(
                        "By 1 May 2024 100 hours a week were recruited, and 90 of them are taken by what has moved. Move at most 10, or record first who else was recruited.");
        assertThatCode(() -> move(1, 10, FEBRUARY)).doesNotThrowAnyException();
    }

    @Test
    @Tag("KEN-22")
    void noMoreMovesInAPhaseThanItWasMadeFor() {
        recruit(1000, FEBRUARY);
        open(1, FEBRUARY);
        moved(1, 200, FEBRUARY);

        assertThat(Refusals.of(() -> move(1, 41, FEBRUARY)))
                .hasMessage(
                        "Phase 1 moves 240 hours a week, and 200 of them have moved. Move at most 40 in it, or more in the next phase.");
        assertThatCode(() -> move(1, 40, FEBRUARY)).doesNotThrowAnyException();
    }

    @Test
    @Tag("KEN-22")
    @Tag("KEN-23")
    void theViewTellsWhatWasRecruitedMovedAndLostAndWhatMayStillMove() {
        recruit(300, FEBRUARY);
        recruit(100, MAY);
        open(1, FEBRUARY);
        open(2, MAY);
        moved(1, 240, FEBRUARY);
        moved(2, 20, MAY);
        lost(250, FEBRUARY.plusDays(7));

        TransitionView inApril = programme().view("D2A", "KEAH", LocalDate.of(2024, 4, 1));
        TransitionView inMay = programme().view("D2A", "KEAH", MAY);

        assertThat(List.of(inApril.planned(), inApril.recruited(), inApril.moved(), inApril.mayMove(), inApril.gap()))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal(1200),
                        new BigDecimal(300),
                        new BigDecimal(240),
                        new BigDecimal(60),
                        BigDecimal.TEN);
        assertThat(inApril.gapSince()).isEqualTo(FEBRUARY.plusDays(7));
        assertThat(inMay.atRisk()).isFalse();
        assertThat(inMay.phases().get(0).mayMove()).isEqualByComparingTo("0");
        assertThat(inMay.phases().get(1).mayMove()).isEqualByComparingTo("140");
        assertThat(inMay.phases().get(2).mayMove()).isEqualByComparingTo("0");
        assertThat(inMay.phases().get(2).mayOpen()).isFalse();
    }
}
