package uk.homeward.reports;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.homeward.HomewardTest;
import uk.homeward.reports.Independence.Figures;
import uk.homeward.reports.Independence.Hours;
import uk.homeward.shortterm.Sequel;

/** Figures calculated by hand, by the demo council's rates: £23.50 until 31 March 2026, £24.80 from then on. */
class IndependenceReportTests extends HomewardTest {

    /** One that no other test has. */
    private static final String SERVICE = "GAINS";

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    @Autowired
    private IndependenceReport report;

    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void leaveNothingBehind() {
        database.update("delete from goal where episode_id in (select id from episode where service = ?)", SERVICE);
        database.update("delete from episode where service = ?", SERVICE);
    }

    private long ended(
            LocalDate on, @Nullable String atStart, String atEnd, @Nullable String stillNeeded, int admissions) {
        Sequel sequel = "0".equals(stillNeeded) ? Sequel.NO_SUPPORT_NEEDED : Sequel.LONG_TERM_SUPPORT;
        return ended(on, atStart, atEnd, stillNeeded, admissions, sequel, "COMPLETED");
    }

    private long ended(
            LocalDate on,
            @Nullable String atStart,
            String atEnd,
            @Nullable String stillNeeded,
            int admissions,
            Sequel sequel,
            String reason) {
        long id = requireNonNull(database.queryForObject("select nextval('episode_seq')", Long.class));
        database.update(
                """
                insert into episode (id, version, referral_reference, person_reference, status, service, route, purpose,
                    assessment_needed, replaces_live_service, urgent, planned_start_on, started_on, planned_end_on,
                    days_in_hospital, hospital_admissions, home_since, extension_days, hours,
                    ended_on, end_reason, sequel, hours_still_needed)
                values (?, 0, ?, 'PER-970001', 'ENDED', ?, 'STEP_UP', 'REABLEMENT', false, false, false, ?, ?, ?, 0, ?, ?, 0,
                    ?, ?, ?, ?, ?)
                """,
                id,
                "REF-97" + id,
                SERVICE,
                on.minusDays(20),
                on.minusDays(20),
                on,
                admissions,
                on.minusDays(20),
                atStart == null ? null : "%s %s=%s".formatted(atStart, on.minusDays(6), atEnd),
                on,
                reason,
                sequel.name(),
                stillNeeded == null ? null : new BigDecimal(stillNeeded));
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

    private void endedAlike(int times, LocalDate on) {
        for (int i = 0; i < times; i++) {
            ended(on, "10", "5", "4", 0);
        }
    }

    private List<Independence> ours() {
        return report.years().stream()
                .filter(row -> row.service().equals(SERVICE))
                .toList();
    }

    @Test
    @Tag("COV-07")
    void hoursNoLongerNeededAndTheirYearlyCostAreToldByYearOfTheEnd() {
        long first = ended(MARCH.minusDays(40), "14", "7", "3.5", 2);
        goal(first, 1, 3, 8);
        goal(first, 2, 5, 5);
        long second = ended(MARCH, "10", "4", "0", 0);
        goal(second, 1, 4, null);
        // Somebody who needs more than before takes away from what others gained.
        ended(MARCH, "10.5", "10.5", "12", 0);
        // Nobody knows what remains needed, or what there was at the start: not counted in hours.
        ended(MARCH, "7", "3", null, 0);
        ended(MARCH, null, "3", "2", 0);
        ended(MARCH, "8", "2", "2", 3);
        for (int i = 0; i < 4; i++) {
            ended(MARCH, "1", "0.5", "0", 0);
        }
        ended(MARCH, "20", "20", null, 1, Sequel.DIED, "DIED");
        ended(MARCH, "20", "20", null, 1, Sequel.ANOTHER_SHORT_TERM_SERVICE, "REPLACED");
        endedAlike(5, MARCH.plusDays(1));

        List<Independence> rows = ours();

        assertThat(rows)
                .extracting(Independence::yearName, row -> row.ended().words())
                .containsExactly(tuple("2025/26", "10"), tuple("2026/27", "5"));
        // 14 + 10 + 10.5 + 8 + 4 × 1 = 46.5 less 3.5 + 0 + 12 + 2 = 17.5 are 29; 29 × £23.50 × 52 = £35,438.
        assertThat(rows.get(0).figures())
                .isEqualTo(new Figures(
                        SuppressibleCount.of(5),
                        2,
                        new BigDecimal("4.0"),
                        new BigDecimal("6.5"),
                        SuppressibleCount.of(5),
                        SuppressibleCount.of(8),
                        new Hours(
                                new BigDecimal("46.50"),
                                new BigDecimal("25.50"),
                                new BigDecimal("17.50"),
                                new BigDecimal("29.00"),
                                new BigDecimal("35438.00"))));
        // 5 × (10 - 4) = 30; 30 × £24.80 × 52 = £38,688.
        assertThat(hours(rows.get(1)).costAvoided()).isEqualByComparingTo("38688");
    }

    private static Hours hours(Independence row) {
        return requireNonNull(requireNonNull(row.figures()).hours());
    }

    /** Five ended, but of one of them nobody knows the hours. */
    @Test
    @Tag("COV-07")
    void hoursOfFewerThanFiveAreKeptBack() {
        endedAlike(4, MARCH);
        ended(MARCH, "10", "5", null, 0);

        assertThat(ours()).singleElement().satisfies(row -> {
            assertThat(row.ended().words()).isEqualTo("5");
            assertThat(requireNonNull(row.figures()).known().words()).isEqualTo("Fewer than 5");
            assertThat(requireNonNull(row.figures()).hours()).isNull();
        });
    }

    /** A year that is told alone could be taken from a total that is known elsewhere. */
    @Test
    @Tag("COV-07")
    void whatMayTellWhoSomebodyIsIsKeptBack() {
        endedAlike(4, MARCH.minusYears(1));
        endedAlike(5, MARCH);
        endedAlike(6, MARCH.plusDays(1));

        assertThat(ours())
                .extracting(row -> row.ended().words(), row -> row.figures() == null)
                .containsExactly(tuple("Fewer than 5", true), tuple("Kept back", true), tuple("6", false));
    }

    @Test
    @Tag("COV-07")
    void noCostIsToldWithoutARate() {
        endedAlike(5, LocalDate.of(2024, 3, 31));

        assertThat(ours()).singleElement().satisfies(row -> {
            assertThat(hours(row).noLongerNeeded()).isEqualByComparingTo("30");
            assertThat(hours(row).costAvoided()).isNull();
        });
    }
}
