package uk.homeward.reports;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.homeward.HomewardTest;

/** Discharges and restarts in a month in which nobody else went home. */
class MonthlyReportTests extends HomewardTest {

    private static final LocalDate DAY = LocalDate.of(2008, 2, 29);

    @Autowired
    private MonthlyReport report;

    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void leaveNothingBehind() {
        database.update("delete from entry where discharge_on = ?", DAY);
        database.update("delete from referral where area = 'Test Month'");
    }

    private void discharge(
            String status, int delay, String offer, @Nullable Boolean bridging, @Nullable String formerPackage) {
        long id = requireNonNull(database.queryForObject("select nextval('referral_seq')", Long.class));
        database.update(
                """
                insert into referral (id, version, person_reference, source, enablement_trigger, urgent, area, status,
                    received_at, triage_due_at, urgent_response_at, former_package)
                values (?, 0, 'PER-970003', 'GP', 'POST_HOSPITAL', false, 'Test Month', 'CLOSED', now(), now(), now(), ?)
                """,
                id,
                formerPackage);
        database.update(
                """
                insert into entry (referral_id, version, route, status, discharge_on, delay_days, offer, bridging_needed,
                    assessment_needed)
                values (?, 0, 'STEP_DOWN', ?, ?, ?, ?, ?, false)
                """,
                id,
                status,
                DAY,
                delay,
                offer,
                bridging);
    }

    @Test
    @Tag("KEN-08")
    void aDelayIsOneOfThoseWhoWentHome() {
        discharge("SERVICE_AGREED", 0, "ACCEPTED", null, null);
        discharge("SERVICE_AGREED", 1, "ACCEPTED", null, null);
        discharge("OFFER_DECLINED", 5, "DECLINED", null, null);
        discharge("CANCELLED", 30, "ACCEPTED", null, null);

        assertThat(report.discharges()).contains(new DischargeDelay(YearMonth.from(DAY), 3, 2, 2.0));
    }

    @Test
    @Tag("KEN-06")
    void aRestartIsToldWithItsAnswerToTheOffer() {
        discharge("SERVICE_AGREED", 0, "ACCEPTED", true, "PKG-000001");
        discharge("SERVICE_AGREED", 0, "ACCEPTED", true, "PKG-000002");
        discharge("SERVICE_AGREED", 0, "ACCEPTED", false, "PKG-000003");
        discharge("OFFER_DECLINED", 0, "DECLINED", null, "PKG-000004");
        discharge("CANCELLED", 0, "DECLINED", true, "PKG-000005");
        discharge("SERVICE_AGREED", 0, "ACCEPTED", true, null);

        assertThat(report.restarts()).contains(new Restarts(YearMonth.from(DAY), 4, 3, 1, 2));
    }
}
