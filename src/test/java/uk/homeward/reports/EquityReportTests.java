package uk.homeward.reports;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.homeward.HomewardTest;
import uk.homeward.reports.Equity.Breakdown;
import uk.homeward.reports.EquityReport.Row;

/** Figures of the way in, counted by the database. Everybody counted here lives where nobody else does. */
class EquityReportTests extends HomewardTest {

    private static final String AREA = "Test Isle";
    private static final Instant LONG_AGO = Instant.parse("2009-03-31T22:30:00Z");

    @Autowired
    private EquityReport report;

    @Autowired
    private DemandReport demand;

    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void leaveNothingBehind() {
        String ours = "(select id from referral where area like 'Test Isle%')";
        database.update("delete from entry where referral_id in " + ours);
        database.update("delete from episode where person_reference like 'PER-96%'");
        database.update("delete from referral where area like 'Test Isle%'");
        database.update("delete from person where family_name = 'Islander'");
    }

    private long person(LocalDate born, @Nullable String ethnicity) {
        long id = requireNonNull(database.queryForObject("select 960000 + nextval('person_seq') % 9999", Long.class));
        database.update(
                """
                insert into person (id, version, given_name, family_name, name_parts, date_of_birth, ethnicity,
                                    communication_needs, nhs_number_state, no_fixed_abode, protected_address)
                values (?, 0, 'Isla', 'Islander', 'isla islander', ?, ?, '', 'NOT_TRACED', false, false)
                """,
                id,
                born,
                ethnicity);
        return id;
    }

    private long referral(String area, long person, Instant received, @Nullable String destination) {
        long id = requireNonNull(database.queryForObject("select nextval('referral_seq')", Long.class));
        database.update(
                """
                insert into referral (id, version, person_reference, source, enablement_trigger, urgent, area, status,
                    received_at, triage_due_at, urgent_response_at, destination)
                values (?, 0, ?, 'GP', 'HEALTH_DETERIORATION', false, ?, 'CLOSED', ?, ?, ?, ?)
                """,
                id,
                "PER-" + person,
                area,
                Timestamp.from(received),
                Timestamp.from(received),
                Timestamp.from(received),
                destination);
        return id;
    }

    private void entry(long referral, String offer, boolean started) {
        Long episode = null;
        if (started) {
            episode = database.queryForObject("select nextval('episode_seq')", Long.class);
            database.update(
                    """
                    insert into episode (id, version, referral_reference, person_reference, status, service, route, purpose,
                        assessment_needed, replaces_live_service, urgent, planned_start_on, started_on)
                    values (?, 0, ?, ?, 'CANCELLED', 'ENABLE', 'STEP_UP', 'REABLEMENT', false, false, false, ?, ?)
                    """,
                    episode,
                    "REF-" + referral,
                    "PER-96" + episode,
                    LocalDate.of(2009, 4, 1),
                    LocalDate.of(2009, 4, 1));
        }
        database.update(
                """
                insert into entry (referral_id, version, route, status, offer, assessment_needed, episode_reference)
                values (?, 0, 'STEP_UP', 'SERVICE_AGREED', ?, false, ?)
                """,
                referral,
                offer,
                episode == null ? null : "EPI-%06d".formatted(episode));
    }

    @Test
    @Tag("HAM-10")
    void countsReferralsOffersAcceptancesAndStartsByAreaAgeAndEthnicity() {
        long old = person(LocalDate.of(1924, 4, 1), "ARAB");
        long young = person(LocalDate.of(1944, 4, 2), null);
        entry(referral(AREA, old, LONG_AGO, "STEP_UP"), "ACCEPTED", true);
        entry(referral(AREA, old, LONG_AGO, "STEP_DOWN"), "ACCEPTED", false);
        entry(referral(AREA, young, LONG_AGO, "STEP_UP"), "DECLINED", false);
        referral(AREA, young, LONG_AGO, null);

        assertThat(report.counted())
                .filteredOn(row -> List.of(AREA, "ARAB").contains(row.grouped()))
                .extracting(Row::breakdown, Row::grouped, Row::referrals, Row::offered, Row::accepted, Row::started)
                .containsExactlyInAnyOrder(
                        tuple(Breakdown.AREA, AREA, 4L, 3L, 2L, 1L),
                        tuple(Breakdown.ETHNICITY, "ARAB", 2L, 2L, 2L, 1L));
        assertThat(report.groups())
                .filteredOn(row -> row.group().equals(AREA))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.breakdown()).isEqualTo(Breakdown.AREA);
                    assertThat(row.figures())
                            .extracting(SuppressibleCount::words)
                            .containsOnly("Fewer than 5");
                });
    }

    @Test
    @Tag("HAM-10")
    void anAgeIsThatOnTheDayOfTheReferral() {
        List<Long> before = counted(Breakdown.AGE, "65 to 74", "18 to 64");
        referral(AREA, person(LocalDate.of(1944, 3, 31), null), LONG_AGO, null);
        referral(AREA, person(LocalDate.of(1944, 4, 1), null), LONG_AGO, null);

        assertThat(counted(Breakdown.AGE, "65 to 74", "18 to 64"))
                .containsExactly(before.get(0) + 1, before.get(1) + 1);
    }

    @Test
    @Tag("HAM-10")
    void aWayInIsThatOfTheTriage() {
        List<Long> before = counted(Breakdown.ROUTE, "STEP_DOWN", "STEP_UP", "NEITHER");
        long person = person(LocalDate.of(1944, 4, 1), null);
        referral(AREA, person, LONG_AGO, "STEP_DOWN");
        referral(AREA, person, LONG_AGO, "STEP_UP");
        referral(AREA, person, LONG_AGO, "STEP_UP");
        // Triaged to somewhere else, and not yet triaged.
        referral(AREA, person, LONG_AGO, "COMMUNITY_CONNECTION");
        referral(AREA, person, LONG_AGO, "NHS_SERVICE");
        referral(AREA, person, LONG_AGO, null);

        assertThat(counted(Breakdown.ROUTE, "STEP_DOWN", "STEP_UP", "NEITHER"))
                .containsExactly(before.get(0) + 1, before.get(1) + 2, before.get(2) + 3);
    }

    private List<Long> counted(Breakdown breakdown, String... groups) {
        return Stream.of(groups)
                .map(group -> report.counted().stream()
                        .filter(row ->
                                row.breakdown() == breakdown && row.grouped().equals(group))
                        .mapToLong(Row::referrals)
                        .sum())
                .toList();
    }

    /** Half past eleven in the evening by the clock of Greenwich is the next day in summer time: 1 April. */
    @Test
    @Tag("HAM-12")
    @Tag("COV-09")
    void referralsAreCountedByFinancialYearFromTheFirstRecord() {
        long person = person(LocalDate.of(1944, 4, 1), null);
        referral(AREA, person, LONG_AGO, null);
        referral(AREA, person, LONG_AGO.plusSeconds(3600), null);
        referral(AREA, person, LONG_AGO.plusSeconds(7200), null);

        List<DemandYear> demand = this.demand.years();

        assertThat(demand.subList(0, 3))
                .extracting(DemandYear::name, DemandYear::recorded, DemandYear::referrals)
                .containsExactly(tuple("2008/09", true, 1L), tuple("2009/10", true, 2L), tuple("2010/11", true, 0L));
    }

    @Test
    @Tag("HAM-12")
    void aYearBeforeTheFirstRecordIsShownAsUnknown() {
        List<DemandYear> demand = this.demand.years();

        assertThat(demand.get(0).name()).isEqualTo("2024/25");
        assertThat(demand).filteredOn(year -> !year.recorded()).allSatisfy(year -> assertThat(year.referrals())
                .isZero());
    }
}
