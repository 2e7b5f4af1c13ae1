package uk.homeward.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.shortterm.Sequel;
import uk.homeward.site.PageTest;

class BoardPageTests extends PageTest {
    @Test
    void showsDayEndReviewAndFreePeriodOfEveryLiveService() {
        String referral = referralWithSupport();
        travelTo(TODAY.plusDays(10));

        assertThat(words(look("manager", "/week-six")))
                .containsPattern(referral
                        + " Enablement at Home 11 of 42 4 Apr 2027 4 Apr 2027 Scheduled Comes up 28 Mar 2027 Active");
    }

    @Test
    void tellsRemindedFromEscalated() {
        String referral = referralWithSupport();

        travelTo(TODAY.plusDays(35));
        assertThat(words(look("manager", "/week-six"))).containsPattern(referral + ".{0,80} Open Due by 4 Apr 2027");
        travelTo(TODAY.plusDays(40));
        assertThat(words(look("manager", "/week-six"))).containsPattern(referral + ".{0,80} Escalated Due by");
    }

    @Test
    void isFilteredByService() {
        String referral = referralWithSupport();

        assertThat(words(look("manager", "/week-six?service=ENABLE"))).contains(referral);
        assertThat(words(look("manager", "/week-six?service=D2A"))).doesNotContain(referral);
    }

    @Test
    void showsNoNamesAndLeadsOnlyThoseToTheCaseWhoMaySeeIt() {
        String referral = referralWithSupport();

        assertThat(text(look("commissioner", "/week-six")))
                .contains(referral)
                .doesNotContain("Ada Example", "href=\"/cases/");
        assertThat(text(look("manager", "/week-six"))).contains("href=\"/cases/" + referral + "\"");
        assertThat(look("provider-a", "/week-six").getStatus()).isEqualTo(403);
    }

    @Test
    void outstandingReviewsAreListed() {
        String referral = referralWithSupport();
        String review = reviewOf(episodeOf(referral));
        travelTo(TODAY.plusDays(40));

        assertThat(words(look("social-worker", "/reviews")))
                .containsPattern(review + " Short-term service " + referral
                        + " 28 Mar 2027 Open 4 Apr 2027 .{0,20}2027 2 Apr 2027");
        assertThat(look("provider-a", "/reviews").getStatus()).isEqualTo(403);
    }

    @Test
    @Tag("KEN-08")
    void delaysOfDischargesAreReportedByMonth() {
        referralWithSupport();

        assertThat(words(look("commissioner", "/reports/discharge-delays")))
                .containsPattern("February 2027 \\d+ \\d+ \\d+\\.\\d");
        assertThat(look("therapist", "/reports/discharge-delays").getStatus()).isEqualTo(403);
    }

    /** Each picture has its figures beside it. */
    @Test
    @Tag("DER-02")
    @Tag("DER-04")
    void theMarketAndTheWayHomeAreReportedByMonth() throws Exception {
        referralWithSupport();

        assertThat(look("commissioner", "/reports/market").getContentAsString())
                .contains("aria-label=\"Average grade: Mar 26 ")
                .contains("aria-label=\"Average days from discharge to support: ");
        assertThat(words(look("commissioner", "/reports/market")))
                .containsPattern("The market by month .*February 2027 \\d+ \\d+ \\d+ [\\d.–]+ \\d+ \\d+")
                .containsPattern("first day of support .*February 2027 [1-9]\\d* \\d+\\.\\d \\d+\\.\\d \\d+ [1-9]");
        assertThat(look("therapist", "/reports/market").getStatus()).isEqualTo(403);
    }

    @Test
    @Tag("KEN-15")
    void recoveryIsReportedByMonth() {
        String episode = episodeOf(referralWithSupport());
        act("manager", () -> endEarly(episode, TODAY, Sequel.NO_SUPPORT_NEEDED, "Manages alone."));

        assertThat(words(look("commissioner", "/reports/discharge-delays")))
                .containsPattern("Recovery by month .*February 2027 [1-9]\\d* [1-9]\\d* ");
    }
}
