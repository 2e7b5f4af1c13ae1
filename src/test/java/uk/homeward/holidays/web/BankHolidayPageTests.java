package uk.homeward.holidays.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.homeward.site.PageTest;

class BankHolidayPageTests extends PageTest {
    @AfterEach
    void leaveNothingBehind() {
        database.update("delete from holiday_moved_date");
        database.update("delete from holiday_change");
        database.update("delete from holiday_year");
    }

    @Test
    void anAdministratorAddsADayAndSeesWhatWasCountedAgain() {
        String referral = referFromHospital();
        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
        confirmDischarge(referral, TODAY);

        assertThat(words(submit(
                        "administrator",
                        "/bank-holidays/addition",
                        and(day("day", TODAY.plusDays(5)), "name", "A day", "source", "GOV.UK"))))
                .contains("There is a problem", "is at a weekend");
        submit(
                "administrator",
                "/bank-holidays/addition",
                and(day("day", TODAY.plusDays(1)), "name", "A day of thanks", "source", "GOV.UK, 22 February"));

        assertThat(words(look("administrator", "/bank-holidays")))
                .contains("Tuesday 23 February 2027 A day of thanks Withdraw")
                .contains("GOV.UK, 22 February", "By administrator")
                .contains(episodeOf(referral) + " Goals due 24 February 2027 25 February 2027");
        assertThat(look("manager", "/bank-holidays").getStatus()).isEqualTo(403);
    }

    @Test
    void aYearThatNobodyHasSeenIsMarkedAndConfirmed() {
        assertThat(words(look("administrator", "/bank-holidays?year=2029")))
                .contains("Bank holidays not confirmed", "Monday 1 January 2029 New Year's Day".replace("'", "&#39;"));

        submit("administrator", "/bank-holidays/years/2029/confirmation", "source", "GOV.UK");

        assertThat(words(look("administrator", "/bank-holidays?year=2029")))
                .doesNotContain("Bank holidays not confirmed");
    }

    @Test
    void administratorsAreToldHalfAYearAhead() {
        travelTo(LocalDate.of(2028, 6, 30));
        assertThat(words(look("administrator", "/"))).doesNotContain("bank holidays of 2029");

        travelTo(LocalDate.of(2028, 7, 1));

        assertThat(words(look("administrator", "/"))).contains("The bank holidays of 2029 are not known yet");
        assertThat(words(look("manager", "/"))).doesNotContain("bank holidays of 2029");
    }
}
