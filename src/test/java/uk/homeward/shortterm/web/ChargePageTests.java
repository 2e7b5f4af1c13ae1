package uk.homeward.shortterm.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.homeward.hospital.StayDates;
import uk.homeward.site.PageTest;

class ChargePageTests extends PageTest {

    @Test
    void aChargeThatIsHeldUpStandsOnTheBoardAndWithFinanceUntilThePersonIsTold() {
        String referral = referralWithSupport();
        LocalDate firstDay = TODAY.plusDays(42);
        travelTo(firstDay.plusDays(1));
        assertThat(words(look("social-worker", "/week-six"))).contains("Held up");
        assertThat(words(look("finance", "/charges"))).contains(referral, "Held up", "Not yet");
        assertThat(look("therapist", "/charges").getStatus()).isEqualTo(403);

        submit(
                "finance",
                "/cases/" + referral + "/tell-about-charge",
                and(
                        day("toldOn", firstDay),
                        "toldBy",
                        "Sue Weston",
                        "toldFormat",
                        "EASY_READ",
                        "financialAssessment",
                        "ASSESSED"));
        travelTo(firstDay.plusDays(1));

        assertThat(words(look("social-worker", "/week-six"))).doesNotContain("Held up");
        assertThat(words(look("finance", "/charges")))
                .contains("by Sue Weston, easy read", "Done: the person pays towards the support")
                .doesNotContain("Held up");
        assertThat(words(look("finance", "/cases/" + referral)))
                .contains("Days in hospital do not count (policy of the council)");
    }

    /** F7: whoever bills sees which of the days that are charged count. */
    @Test
    void whoeverBillsSeesEachStayWithItsDays() {
        String referral = referralWithSupport();
        String episode = episodeOf(referral);
        tellAboutCharge(episode);
        travelTo(TODAY.plusDays(50));
        act(
                "direct-care",
                () -> admissions.admit(
                        episode, new StayDates(TODAY.plusDays(44), TODAY.plusDays(49), "The ward told nobody.")));

        assertThat(words(look("finance", "/charges"))).contains("5 days");
    }
}
