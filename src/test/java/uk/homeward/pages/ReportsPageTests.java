package uk.homeward.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.shortterm.Sequel;
import uk.homeward.site.PageTest;

class ReportsPageTests extends PageTest {

    private String liveIn() {
        String referral = referFromCommunity();
        complete(
                "access-team",
                referral,
                "triageReferral",
                Map.of(
                        "destination",
                        "STEP_UP",
                        "service",
                        "LIVEIN",
                        "purpose",
                        "REABLEMENT",
                        "lessRestrictiveOption",
                        "Four visits a day: not enough at night.",
                        "serviceChoiceReason",
                        "Falls at night."));
        confirmStepUp(referral, TODAY);
        agreeGoals(episodeOf(referral));
        confirmStart(episodeOf(referral), TODAY);
        return referral;
    }

    @Test
    @Tag("KEN-09")
    @Tag("HAM-18")
    @Tag("HAM-19")
    @Tag("HAM-10")
    @Tag("HAM-12")
    @Tag("KEN-10")
    void showFlowAndPeopleToThoseWhoAnswerForTheServices() {
        String episode = episodeOf(liveIn());
        act("manager", () -> endEarly(episode, TODAY, Sequel.NO_SUPPORT_NEEDED, "Manages alone."));

        String page = words(look("commissioner", "/reports"));

        assertThat(page)
                .containsPattern("Days in the service .*Live-in Care Step up [1-9]\\d* \\d+\\.\\d \\d+\\.\\d 28 ")
                .containsPattern("What became of people .*Live-in Care Step up [1-9]\\d* [1-9]\\d* ")
                .containsPattern("Referrals and starts .*2024/25 ")
                .containsPattern("Days in the service .*Live-in Care Step up [^A-Z]*Wealdshire County Council")
                .containsPattern("Hours a week, and the long-term cost avoided .*Live-in Care 20\\d\\d/\\d\\d ")
                .contains("The offer by area", "The offer by age", "The offer by ethnicity", "The offer by way in")
                .doesNotContain("Example");
        assertThat(text(look("manager", "/"))).contains("href=\"/reports\"");
        assertThat(look("therapist", "/reports").getStatus()).isEqualTo(403);
    }

    @Test
    @Tag("KEN-21")
    void showWhetherTheSameWorkersCome() {
        String referral = referralWithSupport();
        travelTo(TODAY.plusWeeks(1));
        reportWeek(episodeOf(referral), 10, 4);

        assertThat(words(look("commissioner", "/reports")))
                .containsPattern(
                        "Continuity of workers .*2026/27 Enablement at Home In-house [1-9]\\d* \\d+\\.\\d \\d+\\.\\d");
        assertThat(words(look("manager", "/cases/" + referral)))
                .containsPattern("Weekly progress .*Visits Workers Condition .*2027 10 10 14 3 Better");
    }

    @Test
    @Tag("HAM-14")
    @Tag("HAM-18")
    void driftAndStaysOverTargetAreOnTheBoardAndOnTheHomePage() {
        String referral = liveIn();
        travelTo(TODAY.plusDays(30));

        assertThat(words(look("manager", "/week-six"))).containsPattern(referral + ".{0,200} Target 28 .{0,200} Drift");
        assertThat(words(look("manager", "/")))
                .containsPattern("Escalations and reminders .*" + referral + " .{0,80}Drift Over target");
    }

    @Test
    @Tag("HAM-04")
    void urgentRequestsAreOnTheBoardWithTheirClock() {
        String referral = referFromCommunity();

        assertThat(words(look("commissioner", "/week-six")))
                .containsPattern(referral + " Triage .{0,60} (1 h 59|2 h 0) min left");
        travelTo(TODAY, java.time.LocalTime.of(15, 30));
        assertThat(words(look("manager", "/")))
                .containsPattern(referral + " Triage .{0,60} Late by 1 h (29|30) min Escalated");
        assertThat(words(look("social-worker", "/"))).doesNotContain("Urgent requests");
    }

    @Test
    @Tag("HAM-13")
    void whyLessIsNotEnoughIsShownOnTheCase() {
        assertThat(words(look("manager", "/cases/" + liveIn())))
                .contains("Less restrictive option considered Four visits a day: not enough at night.")
                .contains("Why this service Falls at night.");
    }
}
