package uk.homeward.reports;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.homeward.HomewardTest;
import uk.homeward.api.ApiCaller;
import uk.homeward.council.ServiceDefinition.Sector;

/** Continuity, counted by the database and compared with what was counted by hand; in years of which no other test tells. */
class ContinuityReportTests extends HomewardTest {

    @Autowired
    private ContinuityReport report;

    @Autowired
    private JdbcTemplate database;

    @LocalServerPort
    private int port;

    private long inHouse;
    private long boughtIn;

    @BeforeEach
    void begin() {
        inHouse = episode("ENABLE");
        boughtIn = episode("D2A");
    }

    @AfterEach
    void leaveNothingBehind() {
        database.update(
                "delete from progress where episode_id in (select id from episode where person_reference = 'PER-970002')");
        database.update("delete from hospital_stay where person_reference = 'PER-970002'");
        database.update("delete from episode where person_reference = 'PER-970002'");
    }

    private long episode(String service) {
        long id = requireNonNull(database.queryForObject("select nextval('episode_seq')", Long.class));
        database.update(
                """
                insert into episode (id, version, referral_reference, person_reference, status, service, route, purpose,
                    assessment_needed, replaces_live_service, urgent, planned_start_on)
                values (?, 0, ?, 'PER-970002', 'ENDED', ?, 'STEP_DOWN', 'REABLEMENT', false, false, false, date '2012-01-02')
                """,
                id,
                "REF-97" + id,
                service);
        return id;
    }

    private static BigDecimal hours(int hours) {
        return BigDecimal.valueOf(hours).setScale(2);
    }

    private void week(long episode, LocalDate weekFrom, @Nullable Integer visits, @Nullable Integer workers) {
        database.update(
                """
                insert into progress (id, episode_id, week_from, recorded_on, recorded_by, scores, hours_delivered, hours_planned,
                    visits, workers, person_condition, concern)
                values (nextval('progress_seq'), ?, ?, current_date, 'direct-care', '{}', 10, 10, ?, ?, 'SAME', false)
                """,
                episode,
                weekFrom,
                visits,
                workers);
    }

    private static List<Continuity> ofThoseYears(List<Continuity> rows) {
        return rows.stream().filter(row -> row.year() < 2015).toList();
    }

    @Test
    @Tag("KEN-21")
    void inHouseAndBoughtInContinuityCanBeCompared() {
        week(inHouse, LocalDate.of(2012, 3, 31), 20, 2);
        week(inHouse, LocalDate.of(2012, 3, 30), 13, 1);
        week(inHouse, LocalDate.of(2012, 4, 1), 10, 4);
        week(boughtIn, LocalDate.of(2012, 3, 31), 18, 9);
        // A week in which nobody came, and one that an older form did not ask about, tell nothing.
        week(inHouse, LocalDate.of(2012, 3, 29), 0, 0);
        week(boughtIn, LocalDate.of(2012, 3, 29), null, null);

        assertThat(ofThoseYears(report.services()))
                .containsExactly(
                        new Continuity(2011, Sector.INDEPENDENT, "D2A", 1, 9.0, 2.0, hours(20), 0),
                        new Continuity(2011, Sector.IN_HOUSE, "ENABLE", 2, 1.5, 11.0, hours(30), 0),
                        new Continuity(2012, Sector.IN_HOUSE, "ENABLE", 1, 4.0, 2.5, hours(10), 0));
    }

    /** Of all weeks together, not the average of the services' averages. */
    @Test
    @Tag("KEN-21")
    void theServicesOfASectorAreCountedTogether() {
        long liveIn = episode("LIVEIN");
        week(inHouse, LocalDate.of(2012, 3, 31), 20, 2);
        week(boughtIn, LocalDate.of(2012, 3, 31), 18, 9);
        week(boughtIn, LocalDate.of(2012, 3, 24), 14, 4);
        week(liveIn, LocalDate.of(2012, 3, 31), 7, 2);
        week(episode("GONE"), LocalDate.of(2012, 3, 31), 7, 7);

        assertThat(ofThoseYears(report.sectors()))
                .containsExactly(
                        new Continuity(2011, Sector.IN_HOUSE, null, 1, 2.0, 10.0, hours(10), 0),
                        new Continuity(2011, Sector.INDEPENDENT, null, 3, 5.0, 2.6, hours(30), 0));
        assertThat(ofThoseYears(report.services()))
                .extracting(Continuity::service, Continuity::sector)
                .contains(org.assertj.core.groups.Tuple.tuple("GONE", null));
    }

    /** Case F6: of three weeks at home and one in hospital, somebody wrote down one; nobody came in it. */
    @Test
    void weeksThatNobodyWroteDownAreCountedAsMissing() {
        database.update("update episode set started_on = '2013-05-01', ended_on = '2013-05-24' where id = ?", inHouse);
        week(inHouse, LocalDate.of(2013, 5, 15), 0, 0);
        database.update(
                """
                insert into hospital_stay (id, version, status, subject_reference, case_reference, person_reference,
                    admitted_on, ended_on)
                values (nextval('hospital_stay_seq'), 0, 'RETURNED', ?, 'REF-970002', 'PER-970002', '2013-05-08', '2013-05-15')
                """,
                "EPI-%06d".formatted(inHouse));

        assertThat(ofThoseYears(report.services()))
                .containsExactly(new Continuity(2013, Sector.IN_HOUSE, "ENABLE", 0, null, null, hours(10), 2));
    }

    /** As on the page of the case: whoever was away on each of its days, for whatever reasons, was away for the week. */
    @Test
    void aWeekWithinAnInterruptionOrBetweenTwoTimesAwayIsNotMissing() {
        database.update(
                """
                update episode set started_on = '2013-05-01', ended_on = '2013-05-31', interrupted_from = '2013-05-08',
                    resumed_on = '2013-05-15' where id = ?""",
                inHouse);
        stay(LocalDate.of(2013, 5, 15), LocalDate.of(2013, 5, 18));
        stay(LocalDate.of(2013, 5, 18), LocalDate.of(2013, 5, 22));
        // Home on the day on which support ended: in its last, broken week nobody came.
        stay(LocalDate.of(2013, 5, 29), LocalDate.of(2013, 5, 31));

        assertThat(ofThoseYears(report.services()))
                .extracting(Continuity::missingWeeks)
                .as("the weeks from 1 and 22 May")
                .containsExactly(2L);
    }

    private void stay(LocalDate admitted, LocalDate home) {
        database.update(
                """
                insert into hospital_stay (id, version, status, subject_reference, case_reference, person_reference,
                    admitted_on, ended_on)
                values (nextval('hospital_stay_seq'), 0, 'RETURNED', ?, 'REF-970002', 'PER-970002', ?, ?)""",
                "EPI-%06d".formatted(inHouse),
                admitted,
                home);
    }

    @Test
    @Tag("KEN-21")
    void isReadOverTheApiByThoseWhoReadReports() {
        week(inHouse, LocalDate.of(2012, 3, 31), 20, 2);

        var answer = new ApiCaller(port, "commissioner").get("/api/reports/continuity");

        assertThat(answer.body().at("/services/0/workersAWeek").asDouble()).isEqualTo(2);
        assertThat(answer.body().at("/sectors/0/sector").asText()).isEqualTo("IN_HOUSE");
        assertThat(new ApiCaller(port, "therapist")
                        .get("/api/reports/continuity")
                        .status())
                .isEqualTo(403);
    }
}
