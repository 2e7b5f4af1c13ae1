package uk.homeward.shortterm.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import uk.homeward.site.PageTest;

/** More live services than a statement of the database can have parameters: 65,535. */
class ManyEpisodesTests extends PageTest {
    private static final int MANY = 70_000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** No statement may take long. */
    private static final int AT_ONCE = 10_000;

    private static final LocalDate STARTED = TODAY.minusDays(60);

    private static final String EPISODES =
            """
            insert into episode (id, version, referral_reference, person_reference, status, service, route, purpose,
                                 assessment_needed, replaces_live_service, planned_start_on, urgent, started_on,
                                 planned_end_on, chargeable, charged_from_purpose_change, charge_from,
                                 charge_brought_forward, free_period_pauses, free_period_pauses_away, free_days_paused,
                                 free_since, end_without_stays_on,
                                 days_in_hospital, hospital_admissions, extension_days, hours)
            select 900000000 + n, 0, 'REF-' || 900000000 + n, 'PER-' || 900000000 + n, 'ACTIVE', 'ENABLE', 'STEP_DOWN',
                   'REABLEMENT', false, false, ?, false, ?, ?, true, false, ?,
                   false, true, false, 0, date '2020-01-01', date '2020-01-01', 0, 0, 0, '10.00'
              from generate_series(1, ?) as n""";

    @BeforeEach
    void everybodyIsSupported() {
        database.update(EPISODES, STARTED, STARTED, TODAY.minusDays(18), TODAY.minusDays(18), MANY);
        database.execute("analyze episode");
    }

    @AfterEach
    void nobodyIs() {
        for (int gone = 0; gone < MANY; gone += AT_ONCE) {
            database.update("delete from episode where id > 900000000 and id <= ?", 900000000L + gone + AT_ONCE);
        }
    }

    @Test
    void listsCountAllAndShowAPage() {
        assertTimeout(PATIENCE, () -> assertThat(words(look("manager", "/")))
                .containsPattern("70\\d\\d\\d past the planned end")
                .contains("These are the 25 whose planned end is nearest"));
        assertTimeout(PATIENCE, () -> assertThat(words(look("manager", "/week-six?page=2&size=100")))
                .contains("Page 2 of 70", "Previous page", "Next page"));
        MockHttpServletResponse answer =
                assertTimeout(PATIENCE, () -> look("manager", "/api/episodes?page=700&size=100"));
        assertThat(text(answer)).startsWith("{\"items\":[{").contains("\"page\":700,\"size\":100,\"total\":70");
        assertThat(text(answer).split("\"referralReference\"")).hasSize(101);
    }

    @Test
    void noPageIsLargerThanTheLargest() {
        MockHttpServletResponse answer = look("manager", "/api/episodes?size=100000");

        assertThat(answer.getStatus()).isBetween(400, 499);
        assertThat(text(answer)).contains("The size of a list must be a number from 1 to 200.");
    }
}
