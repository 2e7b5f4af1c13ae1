package uk.homeward.reports;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.homeward.HomewardTest;

/** Figures of the market in a year in which nothing else happened. */
class MarketReportTests extends HomewardTest {

    private static final LocalDate TODAY = LocalDate.of(2013, 6, 15);
    private static final YearMonth JUNE = YearMonth.from(TODAY);
    private static final String PROVIDER = "market-test-";
    private static final String PERSON = "PER-980001";

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private JdbcClient client;

    @SuppressWarnings("NullAway.Init")
    private MarketReport report;

    private MarketEffectReport effect;

    @BeforeEach
    void lookOnThatDay() {
        LastMonths months =
                new LastMonths(client, Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        report = new MarketReport(months);
        effect = new MarketEffectReport(months);
    }

    @AfterEach
    void leaveNothingBehind() {
        List.of(
                        "delete from framework_member where provider_code like 'market-test-%'",
                        "delete from framework_grade where inspection_id in (select id from framework_inspection where provider_code like 'market-test-%')",
                        "delete from framework_inspection where provider_code like 'market-test-%'",
                        "delete from provider_failure where provider_code like 'market-test-%'",
                        "delete from delivery_notice where provider_code like 'market-test-%'",
                        "delete from sourcing_award where provider_code like 'market-test-%'",
                        "delete from sourcing_requirement where person_reference = 'PER-980001'",
                        "delete from care_package where person_reference = 'PER-980001'",
                        "delete from entry where episode_reference in (select 'EPI-' || lpad(cast(id as text), 6, '0') from episode where person_reference = 'PER-980001')",
                        "delete from referral where person_reference = 'PER-980001'",
                        "delete from episode where person_reference = 'PER-980001'")
                .forEach(database::update);
    }

    @Test
    @Tag("DER-02")
    void aMarketIsStableWhereProvidersStayAndGoodWhereTheirLowestThemeIs() {
        member("one", LocalDate.of(2012, 1, 1), null);
        member("two", LocalDate.of(2013, 6, 1), null);
        member("three", LocalDate.of(2012, 1, 1), LocalDate.of(2013, 6, 10));
        inspected("one", LocalDate.of(2012, 3, 1), 2, 2);
        inspected("one", LocalDate.of(2013, 6, 2), 4, 3);
        inspected("two", LocalDate.of(2013, 6, 3), 4, 4);
        inspected("three", LocalDate.of(2012, 3, 1), 1, 1);
        notice("one", LocalDate.of(2013, 6, 5));
        notice("one", LocalDate.of(2013, 5, 31));
        failure("three", LocalDate.of(2013, 6, 10));

        assertThat(report.months()).hasSize(12);
        assertThat(report.months().get(11)).isEqualTo(new MarketMonth(JUNE, 2, 1, 1, 3.5, 1, 1));
        assertThat(report.months().get(10)).isEqualTo(new MarketMonth(JUNE.minusMonths(1), 2, 0, 0, 1.5, 1, 0));
    }

    @Test
    @Tag("DER-03")
    void anAdmissionIsAvoidedByWhoeverDidNotGoIntoHospitalMeanwhile() {
        ended("STEP_UP", LocalDate.of(2013, 6, 3), 0, "COMPLETED", "NO_SUPPORT_NEEDED");
        ended("STEP_UP", LocalDate.of(2013, 6, 4), 0, "COMPLETED", "LONG_TERM_SUPPORT");
        ended("STEP_UP", LocalDate.of(2013, 6, 5), 1, "COMPLETED", "NO_SUPPORT_NEEDED");
        ended("STEP_UP", LocalDate.of(2013, 6, 6), 0, "LAPSED_IN_HOSPITAL", "ADMITTED_TO_HOSPITAL");
        ended("STEP_UP", LocalDate.of(2013, 6, 7), 0, "DIED", "DIED");
        ended("STEP_DOWN", LocalDate.of(2013, 6, 8), 0, "COMPLETED", "NO_SUPPORT_NEEDED");
        ended("STEP_UP", LocalDate.of(2012, 6, 30), 0, "COMPLETED", "NO_SUPPORT_NEEDED");

        assertThat(effect.avoided()).containsExactly(new AvoidedAdmissions(JUNE, 4, 2));
    }

    @Test
    @Tag("DER-04")
    void daysAreCountedFromLeavingHospitalToTheFirstDayOfSupport() {
        home(LocalDate.of(2013, 6, 3), LocalDate.of(2013, 6, 3));
        home(LocalDate.of(2013, 6, 4), LocalDate.of(2013, 6, 6));
        home(LocalDate.of(2013, 6, 5), LocalDate.of(2013, 6, 12));

        assertThat(effect.starts()).containsExactly(new DischargeStart(JUNE, 3, 3.0, 2.0, 7, 2));
    }

    @Test
    @Tag("DER-05")
    void whatTheMarketGivesStandsBesideWhatIsAskedOfItByAreaAndMonth() {
        wanted("Market East", LocalDate.of(2013, 6, 3), "10.00", "10.00", "START_CONFIRMED");
        wanted("Market East", LocalDate.of(2013, 6, 4), "6.50", null, "ESCALATED");
        wanted("Market East", LocalDate.of(2013, 6, 4), "50.00", null, "CANCELLED");
        wanted("Market West", LocalDate.of(2013, 5, 4), "3.00", "3.00", "AWARDED");

        assertThat(report.demand())
                .containsExactly(
                        new AreaDemand(JUNE, "Market East", 2, new BigDecimal("16.50"), new BigDecimal("10.00")),
                        new AreaDemand(
                                JUNE.minusMonths(1), "Market West", 1, new BigDecimal("3.00"), new BigDecimal("3.00")));
        assertThat(report.demand().get(0).hoursMissing()).isEqualByComparingTo("6.5");
    }

    private void member(String name, LocalDate on, @Nullable LocalDate removed) {
        database.update(
                """
                insert into framework_member (id, version, framework_code, provider_code, status, admitted_on, client_groups,
                    areas, hours_per_week, declared_at, removed_on)
                values (nextval('framework_member_seq'), 0, 'MARKET-TEST', ?, 'REMOVED', ?, 'OLDER_PEOPLE', '', 0, now(), ?)""",
                PROVIDER + name,
                on,
                removed);
    }

    private void inspected(String name, LocalDate on, int... grades) {
        long id = next("framework_inspection_seq");
        database.update(
                "insert into framework_inspection (id, provider_code, inspected_on, recorded_by) values (?, ?, ?, 'x')",
                id,
                PROVIDER + name,
                on);
        for (int i = 0; i < grades.length; i++) {
            database.update("insert into framework_grade values (?, ?, ?)", id, "Theme " + i, grades[i]);
        }
    }

    private void failure(String name, LocalDate on) {
        database.update(
                """
                insert into provider_failure (id, version, provider_code, provider_name, cause, last_visit, reason, told_on,
                    told_by, over_on)
                values (?, 0, ?, 'x', 'BUSINESS_FAILURE', ?, 'x', ?, 'x', ?)""",
                next("provider_failure_seq"),
                PROVIDER + name,
                on.atStartOfDay(),
                on,
                on);
    }

    private void notice(String name, LocalDate on) {
        database.update(
                """
                insert into delivery_notice (id, package_id, element, provider_code, given_on, last_day, notice_days,
                    required_days, reason, told_by)
                values (?, ?, 1, ?, ?, ?, 28, 28, 'x', 'x')""",
                next("delivery_notice_seq"),
                carePackage("Market East"),
                PROVIDER + name,
                on,
                on.plusDays(28));
    }

    private long carePackage(String area) {
        long id = next("care_package_seq");
        database.update(
                """
                insert into care_package (id, version, person_reference, area, status, opened_on)
                values (?, 0, ?, ?, 'ENDED', ?)""",
                id,
                PERSON,
                area,
                TODAY);
        return id;
    }

    private void wanted(String area, LocalDate on, String hours, @Nullable String found, String status) {
        long id = next("sourcing_requirement_seq");
        Timestamp at = Timestamp.from(on.atTime(10, 0).toInstant(ZoneOffset.UTC));
        database.update(
                """
                insert into sourcing_requirement (id, version, package_id, person_reference, area, plan_reference, model,
                    hours_per_week, urgency, status, widened, hand_over, opened_at, window_ends_at)
                values (?, 0, ?, ?, ?, 'PLN-000001', 'TIME_AND_TASK', ?, 'STANDARD', ?, false, false, ?, ?)""",
                id,
                carePackage(area),
                PERSON,
                area,
                new BigDecimal(hours),
                status,
                at,
                at);
        if (found != null) {
            database.update(
                    """
                    insert into sourcing_award (requirement_id, position, number, provider_code, provider_name, off_framework,
                        visits, hours, rate_per_hour, awarded_at, awarded_by, start_by, status)
                    values (?, 0, 1, ?, 'x', false, '1', ?, 17, ?, 'x', ?, 'STARTED')""",
                    id,
                    PROVIDER + "one",
                    new BigDecimal(found),
                    at,
                    at);
        }
    }

    private void ended(String route, LocalDate on, int admissions, String reason, String sequel) {
        episode(route, on.minusDays(20));
        database.update(
                """
                update episode set status = 'ENDED', ended_on = ?, end_reason = ?, sequel = ?, hospital_admissions = ?
                 where person_reference = ? and ended_on is null""",
                on,
                reason,
                sequel,
                admissions,
                PERSON);
    }

    private long episode(String route, LocalDate start) {
        long id = next("episode_seq");
        database.update(
                """
                insert into episode (id, version, referral_reference, person_reference, status, service, route, purpose,
                    assessment_needed, replaces_live_service, urgent, planned_start_on, started_on, planned_end_on,
                    days_in_hospital, home_since, extension_days)
                values (?, 0, ?, ?, 'CANCELLED', 'MARKET', ?, 'REABLEMENT', false, false, false, ?, ?, ?, 0, ?, 0)""",
                id,
                "REF-98" + id,
                PERSON,
                route,
                start,
                start,
                start.plusDays(41),
                start);
        return id;
    }

    private void home(LocalDate discharged, LocalDate started) {
        long referral = next("referral_seq");
        Timestamp at = Timestamp.from(discharged.minusDays(2).atTime(10, 0).toInstant(ZoneOffset.UTC));
        database.update(
                """
                insert into referral (id, version, person_reference, source, enablement_trigger, urgent, area, status,
                    received_at, triage_due_at, urgent_response_at)
                values (?, 0, ?, 'GP', 'POST_HOSPITAL', false, 'Market East', 'CLOSED', ?, ?, ?)""",
                referral,
                PERSON,
                at,
                at,
                at);
        database.update(
                """
                insert into entry (referral_id, version, route, status, discharge_on, delay_days, offer, assessment_needed,
                    episode_reference)
                values (?, 0, 'STEP_DOWN', 'SERVICE_AGREED', ?, 0, 'ACCEPTED', false, ?)""",
                referral,
                discharged,
                "EPI-%06d".formatted(episode("STEP_DOWN", started)));
    }

    private long next(String sequence) {
        return requireNonNull(database.queryForObject("select nextval('" + sequence + "')", Long.class));
    }
}
