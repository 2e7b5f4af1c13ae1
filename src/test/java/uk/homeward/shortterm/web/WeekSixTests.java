package uk.homeward.shortterm.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.homeward.HomewardTest;
import uk.homeward.paging.PageQuery;

/** What the board finds, to the day. */
class WeekSixTests extends HomewardTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(900_100);

    private static final String EPISODE =
            """
            insert into episode (id, version, referral_reference, person_reference, status, service, route, purpose,
                                 assessment_needed, replaces_live_service, planned_start_on, urgent, started_on,
                                 planned_end_on, decision, chargeable, charged_from_purpose_change, charge_from,
                                 in_hospital_since, days_in_hospital, hospital_admissions, extension_days)
            values (?, 0, ?, ?, ?, ?, 'STEP_DOWN', 'REABLEMENT', false, false, ?, false, ?, ?, ?, true, false, ?, ?, ?, 0, 0)
            """;

    @Autowired
    private WeekSix board;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @AfterEach
    void leaveNothingBehind() {
        database.update("delete from episode where referral_reference like 'REF-9001%'");
    }

    /** The demo's live-in care and its beds are not the least restrictive; enablement is. */
    @ParameterizedTest
    @Tag("HAM-14")
    @CsvSource({
        "LIVEIN, ACTIVE, 1, , true",
        "LIVEIN, ACTIVE, 0, , false",
        "LIVEIN, ACTIVE, 1, EXTEND, true",
        "LIVEIN, ACTIVE, 1, END_AS_PLANNED, false",
        "LIVEIN, IN_HOSPITAL, 1, , false",
        "ENABLE, ACTIVE, 1, , false",
        "D2A, ACTIVE, 30, , false",
    })
    void onlySupportThatWasMeantToBeTemporaryDriftsPastItsPlannedEnd(
            String service, String status, int daysPast, @Nullable String decision, boolean drifts) {
        LocalDate today = LocalDate.now(clock);

        WeekSixRow row = row(service, status, today.minusDays(20), today.minusDays(daysPast), decision, 0);

        assertThat(row.drifting()).isEqualTo(drifts);
        assertThat(row.pastPlannedEnd()).isEqualTo(daysPast > 0);
    }

    /** With the first and the last day, without those in hospital; enablement has no target. */
    @ParameterizedTest
    @Tag("HAM-18")
    @CsvSource({
        "LIVEIN, ACTIVE, 28, 0, false",
        "LIVEIN, ACTIVE, 29, 0, true",
        "LIVEIN, ACTIVE, 33, 5, false",
        "LIVEIN, ACTIVE, 34, 5, true",
        "LIVEIN, IN_HOSPITAL, 40, 0, false",
        "ENABLE, ACTIVE, 80, 0, false",
    })
    void aStayIsOverItsTargetFromTheDayAfter(String service, String status, int day, int inHospital, boolean over) {
        LocalDate today = LocalDate.now(clock);

        WeekSixRow row = row(service, status, today.minusDays(day - 1L), today.plusDays(3), null, inHospital);

        assertThat(row.overTarget()).isEqualTo(over);
        assertThat(row.day()).isEqualTo(status.equals("ACTIVE") ? day - inHospital : day - 1);
    }

    /** Six weeks are the free period; a plan has a length of its own. */
    @ParameterizedTest
    @CsvSource({"27, 0, 28", "41, 0, 42", "83, 0, 84", "32, 5, 28"})
    void theDayIsCountedAgainstTheLengthOfItsOwnPlan(int lastDay, int inHospital, int length) {
        LocalDate startedOn = LocalDate.now(clock).minusDays(20);

        WeekSixRow row = row("ENABLE", "ACTIVE", startedOn, startedOn.plusDays(lastDay), null, inHospital);

        assertThat(row.day()).isEqualTo(21 - inHospital);
        assertThat(row.length()).isEqualTo(length);
    }

    @Test
    @Tag("HAM-14")
    @Tag("HAM-18")
    void theFiguresCountWhatTheRowsTell() {
        LocalDate today = LocalDate.now(clock);
        WeekSixSummary before = board.summary();

        episode("LIVEIN", "ACTIVE", today.minusDays(40), today.minusDays(1), null, 0);
        episode("ENABLE", "ACTIVE", today.minusDays(40), today.minusDays(1), null, 0);
        episode("ENABLE", "ACTIVE", today.minusDays(10), today.plusDays(7), null, 0);
        episode("ENABLE", "ACTIVE", today.minusDays(10), today.plusDays(8), null, 0);

        WeekSixSummary after = board.summary();
        assertThat(after.drifting()).isEqualTo(before.drifting() + 1);
        assertThat(after.overTarget()).isEqualTo(before.overTarget() + 1);
        assertThat(after.pastPlannedEnd()).isEqualTo(before.pastPlannedEnd() + 2);
        assertThat(after.endingThisWeek()).isEqualTo(before.endingThisWeek() + 1);
        assertThat(after.live()).isEqualTo(before.live() + 4);
    }

    private WeekSixRow row(
            String service,
            String status,
            LocalDate startedOn,
            LocalDate plannedEnd,
            @Nullable String decision,
            int inHospital) {
        String ours = episode(service, status, startedOn, plannedEnd, decision, inHospital);
        return board.rows(service, PageQuery.first(PageQuery.LARGEST)).items().stream()
                .filter(row -> row.caseReference().equals(ours))
                .findFirst()
                .orElseThrow();
    }

    /** @return the reference of its case; who is in hospital is so since today */
    private String episode(
            String service,
            String status,
            LocalDate startedOn,
            LocalDate plannedEnd,
            @Nullable String decision,
            int inHospital) {
        int number = NUMBERS.incrementAndGet();
        String referral = "REF-" + number;
        database.update(
                EPISODE,
                number,
                referral,
                "PER-" + number,
                status,
                service,
                startedOn,
                startedOn,
                plannedEnd,
                decision,
                startedOn.plusDays(42),
                status.equals("IN_HOSPITAL") ? LocalDate.now(clock) : null,
                inHospital);
        return referral;
    }
}
