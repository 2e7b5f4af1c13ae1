package uk.homeward.reports;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.homeward.HomewardTest;
import uk.homeward.council.EntryRoute;
import uk.homeward.shortterm.Sequel;

/** Figures of stays, counted by the database. The service is one that no other test has. */
class StayReportTests extends HomewardTest {

    private static final String SERVICE = "STAYS";
    private static final LocalDate START = LocalDate.of(2011, 3, 20);

    @Autowired
    private StayReport report;

    @Autowired
    private DemandReport demand;

    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void leaveNothingBehind() {
        database.update("delete from goal where episode_id in (select id from episode where service = ?)", SERVICE);
        database.update("delete from episode where service = ?", SERVICE);
        database.update("delete from review where person_reference = 'PER-970001'");
    }

    private long stay(EntryRoute route, int days, int inHospital, Sequel sequel) {
        return stay(route, START, days, inHospital, sequel, "COMPLETED", null);
    }

    private long stay(
            EntryRoute route,
            LocalDate start,
            int days,
            int inHospital,
            Sequel sequel,
            String reason,
            @Nullable String review) {
        long id = requireNonNull(database.queryForObject("select nextval('episode_seq')", Long.class));
        database.update(
                """
                insert into episode (id, version, referral_reference, person_reference, status, service, route, purpose,
                    assessment_needed, replaces_live_service, urgent, planned_start_on, started_on, planned_end_on, days_in_hospital,
                    home_since, extension_days, ended_on, end_reason, sequel, review_reference)
                values (?, 0, ?, 'PER-970001', 'ENDED', ?, ?, 'REABLEMENT', false, false, false, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?)
                """,
                id,
                "REF-97" + id,
                SERVICE,
                route.name(),
                start,
                start,
                start,
                inHospital,
                start,
                start.plusDays(days - 1L + inHospital),
                reason,
                sequel.name(),
                review);
        return id;
    }

    private void goal(long episode, int number, int entry, @Nullable Integer exit) {
        database.update(
                "insert into goal (id, episode_id, number, goal, entry_score, exit_score) values (nextval('goal_seq'), ?, ?, 'Walk', ?, ?)",
                episode,
                number,
                entry,
                exit);
    }

    private static <R> List<R> ours(List<R> rows, Function<R, String> service) {
        return rows.stream().filter(row -> service.apply(row).equals(SERVICE)).toList();
    }

    @Test
    @Tag("HAM-18")
    @Tag("KEN-09")
    void aStayIsCountedFromItsFirstToItsLastDayWithoutThoseInHospital() {
        stay(EntryRoute.STEP_UP, 7, 0, Sequel.NO_SUPPORT_NEEDED);
        stay(EntryRoute.STEP_UP, 8, 4, Sequel.NO_SUPPORT_NEEDED);
        stay(EntryRoute.STEP_UP, 14, 0, Sequel.NO_SUPPORT_NEEDED);
        stay(EntryRoute.STEP_UP, 43, 0, Sequel.LONG_TERM_SUPPORT);
        stay(EntryRoute.STEP_DOWN, 28, 0, Sequel.NO_SUPPORT_NEEDED);

        assertThat(ours(report.lengths(), LengthOfStay::service))
                .containsExactly(
                        new LengthOfStay(SERVICE, EntryRoute.STEP_DOWN, 1, 28, 28, 0, 0, 0, 1, 0, 0),
                        new LengthOfStay(SERVICE, EntryRoute.STEP_UP, 4, 18, 11, 1, 1, 2, 0, 0, 1));
    }

    /** Each with its first and its last day: six weeks are 42 days. */
    @ParameterizedTest
    @Tag("HAM-18")
    @CsvSource({
        "7, 1 0 0 0 0",
        "8, 0 1 0 0 0",
        "14, 0 1 0 0 0",
        "15, 0 0 1 0 0",
        "28, 0 0 1 0 0",
        "29, 0 0 0 1 0",
        "41, 0 0 0 1 0",
        "42, 0 0 0 1 0",
        "43, 0 0 0 0 1",
    })
    void aBandOfDaysReachesToTheLastDayOfItsWeek(int days, String bands) {
        stay(EntryRoute.STEP_UP, days, 0, Sequel.NO_SUPPORT_NEEDED);

        assertThat(ours(report.lengths(), LengthOfStay::service))
                .extracting(stay -> "%d %d %d %d %d"
                        .formatted(stay.upTo7(), stay.upTo14(), stay.upTo28(), stay.upTo42(), stay.longer()))
                .containsExactly(bands);
    }

    /** The measure's own rules (data-standards.md 3.3): measured, no long-term support, to be classified. */
    @ParameterizedTest
    @CsvSource({
        "NO_SUPPORT_NEEDED, 1 1 0",
        "EQUIPMENT, 1 1 0",
        "LOW_LEVEL_SUPPORT, 1 1 0",
        "ANOTHER_SHORT_TERM_SERVICE, 1 1 0",
        "INFORMATION_AND_ADVICE, 1 1 0",
        "ANOTHER_COUNCIL_SERVICE, 1 1 0",
        "MOVED_AWAY, 1 1 0",
        "OTHER, 1 1 0",
        "LONG_TERM_SUPPORT, 1 0 0",
        "MORE_LONG_TERM_SUPPORT, 1 0 0",
        "SAME_LONG_TERM_SUPPORT, 1 0 0",
        "LESS_LONG_TERM_SUPPORT, 1 0 0",
        "CARE_HOME, 1 0 0",
        "LONG_TERM_ASSESSMENT, 0 0 1",
        "NHS_SERVICE, 0 0 0",
        "SELF_FUNDED, 0 0 0",
        "DECLINED, 0 0 0",
        "ADMITTED_TO_HOSPITAL, 0 0 0",
        "DIED, 0 0 0",
    })
    void noLongTermSupportIsCountedByTheRulesOfItsMeasure(Sequel sequel, String counted) {
        stay(EntryRoute.STEP_UP, 10, 0, sequel);

        assertThat(ours(report.outcomes(), Outcome::service))
                .extracting(row -> "%d %d %d".formatted(row.measured(), row.noLongTerm(), row.toBeClassified()))
                .containsExactly(counted);
    }

    @Test
    void everySequelIsClassified() {
        for (Sequel sequel : Sequel.values()) {
            stay(EntryRoute.STEP_UP, 10, 0, sequel);
        }

        assertThat(database.queryForObject(
                        "select count(*) from report_stay where service = ? and measured_as is null",
                        Long.class,
                        SERVICE))
                .isZero();
    }

    @Test
    @Tag("HAM-19")
    @Tag("KEN-09")
    @Tag("COV-07")
    void outcomesAreCountedAlikeForEachServiceAndWayIn() {
        database.update(
                """
                insert into review (id, version, kind, status, subject_reference, case_reference, person_reference, comes_up_on,
                    due_by, outcomes_achieved)
                values (970001, 0, 'SHORT_TERM', 'CONDUCTED', 'EPI-970001', 'REF-970001', 'PER-970001', ?, ?, 'FULLY_MET')
                """,
                START,
                START);
        long met = stay(EntryRoute.STEP_UP, START, 10, 0, Sequel.NO_SUPPORT_NEEDED, "COMPLETED", "REV-970001");
        goal(met, 1, 3, 8);
        goal(met, 2, 5, 5);
        goal(met, 3, 5, null);
        stay(EntryRoute.STEP_UP, 20, 0, Sequel.LONG_TERM_SUPPORT);
        stay(EntryRoute.STEP_UP, 30, 0, Sequel.INFORMATION_AND_ADVICE);
        stay(EntryRoute.STEP_DOWN, 5, 0, Sequel.LONG_TERM_ASSESSMENT);
        stay(EntryRoute.STEP_UP, START, 3, 0, Sequel.DIED, "DIED", null);
        stay(EntryRoute.STEP_UP, START, 3, 0, Sequel.ANOTHER_SHORT_TERM_SERVICE, "REPLACED", null);

        assertThat(ours(report.outcomes(), Outcome::service))
                .containsExactly(
                        new Outcome(SERVICE, EntryRoute.STEP_DOWN, 1, 0, 0, 0, 1, 0L, 0L, 0L, 5),
                        new Outcome(SERVICE, EntryRoute.STEP_UP, 3, 1, 3, 2, 0, 2L, 1L, 1L, 20));
        assertThat(ours(report.sequels(), SequelCount::service))
                .contains(
                        new SequelCount(SERVICE, EntryRoute.STEP_DOWN, Sequel.LONG_TERM_ASSESSMENT, 1),
                        new SequelCount(SERVICE, EntryRoute.STEP_UP, Sequel.DIED, 1))
                .hasSize(6);
    }

    /** A stay over the turn of the year is a start of the old one and an end of the new one. */
    @Test
    @Tag("HAM-12")
    @Tag("HAM-18")
    void aYearIsThatOfTheCouncilsMoney() {
        stay(EntryRoute.STEP_UP, LocalDate.of(2011, 3, 31), 1, 0, Sequel.NO_SUPPORT_NEEDED, "COMPLETED", null);
        stay(EntryRoute.STEP_UP, LocalDate.of(2011, 3, 31), 3, 0, Sequel.NO_SUPPORT_NEEDED, "COMPLETED", null);
        stay(EntryRoute.STEP_UP, LocalDate.of(2011, 4, 1), 5, 0, Sequel.NO_SUPPORT_NEEDED, "COMPLETED", null);

        assertThat(ours(demand.services(), ServiceYear::service))
                .containsExactly(new ServiceYear(2010, SERVICE, 2, 1, 1.0), new ServiceYear(2011, SERVICE, 1, 2, 4.0));
    }
}
