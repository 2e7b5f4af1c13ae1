package uk.homeward.shortterm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.homeward.shortterm.EpisodeHouse.on;
import static uk.homeward.shortterm.EpisodeHouse.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.absence.AbsenceDates;
import uk.homeward.absence.AbsenceReason;
import uk.homeward.audit.Change;
import uk.homeward.hospital.StayDates;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusals;
import uk.homeward.shortterm.EpisodeFact.WeekCorrected;
import uk.homeward.shortterm.EpisodeFact.WeekFilledIn;

/** Case F6: each week of support has its own hours, or stands as missing. Weeks begin on a Monday here. */
class WeekTests {

    private final EpisodeHouse house = ServiceExamples.home().house();
    private final String reference = house.started("HOME");

    private static WeekTold week(int day, @Nullable String hours, @Nullable String reason) {
        return new WeekTold(on(day), hours == null ? null : new BigDecimal(hours), 10, 2, reason);
    }

    private static ProgressReport about(LocalDate day, double hours) {
        return report(day, hours, hours);
    }

    private static ProgressReport given(double hours) {
        return report(null, hours, 9);
    }

    private static ProgressReport report(@Nullable LocalDate day, double hours, double planned) {
        ProgressReport report = progress(planned, 4);
        return new ProgressReport(
                day,
                report.scores(),
                BigDecimal.valueOf(hours),
                report.hoursPlanned(),
                null,
                report.visits(),
                report.workers(),
                report.condition(),
                false,
                null,
                null);
    }

    private List<Integer> missing() {
        return house.view(reference).missingWeeks().stream()
                .map(MissingWeek::week)
                .toList();
    }

    @Test
    void aTaskThatWaitedThreeWeeksTellsTheLastOfThemAndLeavesTheOthersMissing() {
        house.day(21);
        assertThat(missing()).containsExactly(1, 2, 3);

        LocalDate next = house.progress.record(reference, progress(9, 4));

        assertThat(next).isEqualTo(on(28));
        assertThat(house.view(reference).weeks())
                .extracting(WeekView::week, WeekView::from, WeekView::to, WeekView::recordedOn)
                .containsExactly(tuple(3, on(14), on(20), on(21)));
        assertThat(house.view(reference).missingWeeks())
                .containsExactly(new MissingWeek(1, on(0), on(6)), new MissingWeek(2, on(7), on(13)));
    }

    @Test
    void anEarlierWeekIsToldInTheSameTaskWhichThenAsksForTheLast() {
        house.day(21);

        LocalDate due = house.progress.record(reference, about(on(3), 6));

        assertThat(due).isEqualTo(on(7));
        assertThat(missing()).containsExactly(2, 3);
        assertThat(house.progress.record(reference, progress(5, 4))).isEqualTo(on(28));
        assertThat(house.lookup.supportAtHome(reference).hoursPerWeek()).isEqualByComparingTo("5");
        assertThat(house.view(reference).hoursPerWeek()).isEqualByComparingTo("5");
    }

    @Test
    void aWeekIsToldOnceAndSaysByWhom() {
        house.day(7);
        house.progress.record(reference, progress(9, 4));

        assertThat(Refusals.of(() -> house.progress.record(reference, progress(9, 4))))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("9 hours");
        assertThat(Refusals.of(() -> house.weeks.fillIn(reference, week(2, "3", null))))
                .isInstanceOf(Conflict.class);
        assertThat(house.view(reference).weeks()).hasSize(1);
    }

    @Test
    void aMissingWeekIsFilledInWithItsTrueDaysAndAReasonOnceItIsLate() {
        house.day(21);
        house.progress.record(reference, progress(9, 4));
        assertThat(Refusals.field(() -> house.weeks.fillIn(reference, week(9, "7.5", null))))
                .isEqualTo("reason");

        house.weeks.fillIn(reference, week(9, "7.5", "The sheet came by post."));

        assertThat(missing()).containsExactly(1);
        WeekView told = house.view(reference).weeks().get(0);
        assertThat(told.from()).isEqualTo(on(7));
        assertThat(told.hoursPlanned()).isNull();
        assertThat(house.view(reference).goals().get(0).latestScore()).isEqualTo(4);
        assertThat(house.lookup.supportAtHome(reference).hoursPerWeek()).isEqualByComparingTo("9");
        assertThat(house.facts(WeekFilledIn.class))
                .extracting(WeekFilledIn::change, WeekFilledIn::reason)
                .containsExactly(tuple(
                        new Change("Hours given, 30 November 2026 to 6 December 2026", null, "7.5"),
                        "The sheet came by post."));
    }

    @Test
    void theWeekThatTheTaskAsksForIsLeftToIt() {
        house.day(8);

        assertThat(Refusals.of(() -> house.weeks.fillIn(reference, week(0, "7", null))))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Review progress");
    }

    @Test
    void weeksOutsideTheSupportOrNotOverAreRefused() {
        house.day(15);

        assertThat(Refusals.of(() -> house.weeks.fillIn(reference, week(-1, "7", null))))
                .hasMessageContaining("started on")
                .extracting("field")
                .isEqualTo("weekFrom");
        assertThat(Refusals.of(() -> house.weeks.fillIn(reference, week(14, "7", null))))
                .hasMessageContaining("not over yet");
        house.endEarly(reference, on(15), Sequel.NO_SUPPORT_NEEDED, "Manages alone.");
        assertThat(Refusals.of(() -> house.weeks.fillIn(reference, week(16, "7", null))))
                .hasMessageContaining("ended on");
        assertThat(missing()).containsExactly(1, 2, 3);
        house.weeks.fillIn(reference, week(15, "2", null));
        assertThat(missing()).containsExactly(1, 2);
    }

    @Test
    @Tag("COV-03")
    void whatAnEarlierWeekPlannedLeavesALaterPlanAsItIs() {
        house.day(21);
        house.progress.record(reference, report(null, 7, 6));

        house.progress.record(reference, report(on(3), 9, 9));

        assertThat(house.lookup.supportAtHome(reference).hoursPerWeek()).isEqualByComparingTo("6");
        assertThat(house.lookup.supportAtHome(reference).hoursChanges()).containsKeys(on(7), on(21));
    }

    @Test
    void aWholeWeekInHospitalIsNotMissingAndHasNoHours() {
        house.day(29);
        house.admissions.admit(reference, new StayDates(on(5), on(15), "Told by her daughter."));

        assertThat(missing()).containsExactly(1, 3, 4);
        assertThat(Refusals.of(() -> house.weeks.fillIn(reference, week(7, "7", "Late."))))
                .hasMessageContaining("in hospital")
                .extracting("field")
                .isEqualTo("hoursDelivered");
        house.weeks.fillIn(reference, week(0, "7", "Late."));
        assertThat(missing()).containsExactly(3, 4);
    }

    @Test
    void aWholeWeekElsewhereIsNotMissingEither() {
        house.away.absences.tell(
                reference, new AbsenceDates(AbsenceReason.FAMILY, on(6), on(15), "With her daughter.", null));
        house.day(21);

        assertThat(missing()).containsExactly(1, 3);
    }

    @Test
    void whatIsCorrectedKeepsTheOldValueInTheTimeline() {
        house.day(7);
        house.progress.record(reference, given(130));
        assertThat(Refusals.field(() -> house.weeks.correct(reference, week(0, "1.5", " "))))
                .isEqualTo("reason");
        assertThat(Refusals.field(() -> house.weeks.correct(reference, week(0, "1.6", "Typed wrong"))))
                .isEqualTo("hoursDelivered");

        WeekTold right = new WeekTold(on(1), new BigDecimal("1.5"), null, null, "The colon was lost.");
        house.weeks.correct(reference, right);

        assertThat(house.view(reference).weeks())
                .extracting(WeekView::hoursDelivered, WeekView::visits, WeekView::workers)
                .containsExactly(tuple(new BigDecimal("1.50"), 14, 3));
        assertThat(house.facts(WeekCorrected.class))
                .extracting(WeekCorrected::change, WeekCorrected::reason)
                .containsExactly(tuple(
                        new Change("Hours given, 23 November 2026 to 29 November 2026", "130", "1.5"),
                        "The colon was lost."));
        assertThat(Refusals.field(() -> house.weeks.correct(reference, right))).isEqualTo("hoursDelivered");
        house.weeks.correct(reference, week(0, null, "Counted anew."));
        assertThat(house.facts(WeekCorrected.class))
                .last()
                .extracting(WeekCorrected::change)
                .isEqualTo(new Change(
                        "Visits, 23 November 2026 to 29 November 2026", "14 by 3 workers", "10 by 2 workers"));
        house.day(14);
        assertThat(Refusals.of(() -> house.weeks.correct(reference, week(9, "1", "Wrong."))))
                .isInstanceOf(NotFound.class);
    }

    /** What was told of a week stays with the week that has most of its days. */
    @Test
    void weeksMoveWithAStartThatIsPutRight() {
        house.day(7);
        house.progress.record(reference, progress(9, 4));
        house.day(14);
        house.progress.record(reference, progress(8, 4));

        house.approve("manager", house.startCorrections.ask(reference, on(2), "The first visit was put off."));

        assertThat(house.view(reference).weeks())
                .extracting(WeekView::week, WeekView::from)
                .containsExactly(tuple(1, on(2)), tuple(2, on(9)));
        assertThat(missing()).isEmpty();
        house.approve("manager", house.startCorrections.ask(reference, on(7), "Later still."));
        assertThat(house.view(reference).weeks())
                .extracting(WeekView::week, WeekView::from)
                .containsExactly(tuple(0, on(0)), tuple(1, on(7)));
    }
}
