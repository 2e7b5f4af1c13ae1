package uk.homeward.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.site.PageTest;
import uk.homeward.site.Visitor;

class HomePageTests extends PageTest {
    @Autowired
    private WaitingWork work;

    @Test
    void everybodySeesTheWorkOfTheirOwnGroups() {
        referFromHospital();

        assertThat(words(look("access-team", "/"))).contains("Triage referral", "Tasks for you and your groups");
        assertThat(words(look("therapist", "/"))).doesNotContain("Triage referral");
    }

    @Test
    void countsWhatIsUnclaimedMineAndOverdue() {
        String referral = referFromHospital();
        String me = "access-team";
        WaitingWork.Line before = triageOf(me);

        tasks.claim(taskOf(referral, "triageReferral"), me);
        WaitingWork.Line claimed = triageOf(me);
        travelTo(TODAY.plusDays(2));
        WaitingWork.Line late = triageOf(me);

        assertThat(claimed.mine()).isEqualTo(before.mine() + 1);
        assertThat(claimed.unclaimed()).isEqualTo(before.unclaimed() - 1);
        assertThat(claimed.dueThisWeek()).isPositive();
        assertThat(late.overdue()).isGreaterThan(claimed.overdue());
    }

    @Test
    void whatACollegueClaimedIsNotMine() {
        String referral = referFromHospital();
        WaitingWork.Line before = triageOf("access-team");

        tasks.claim(taskOf(referral, "triageReferral"), "somebody-else");

        assertThat(triageOf("access-team").waiting()).isEqualTo(before.waiting() - 1);
    }

    @Test
    void managersSeeEscalatedReviews() {
        String referral = referralWithSupport();
        assertThat(words(look("manager", "/"))).doesNotContain(referral);

        travelTo(TODAY.plusDays(40));

        assertThat(words(look("manager", "/"))).containsPattern(referral + " Enablement at Home .{0,30}Escalated");
        assertThat(words(look("social-worker", "/"))).doesNotContain("Escalations and reminders");
    }

    @Test
    void linksLeadOnlyWhereTheVisitorMayGo() {
        assertThat(text(look("commissioner", "/"))).contains("href=\"/capacity\"", "href=\"/funding\"");
        assertThat(text(look("finance", "/"))).contains("href=\"/funding\"").doesNotContain("href=\"/capacity\"");
        assertThat(text(look("therapist", "/"))).doesNotContain("href=\"/capacity\"", "href=\"/funding\"");
        assertThat(text(look("manager", "/"))).contains("href=\"/timers\"", "/camunda/app/cockpit", "href=\"/search\"");
        assertThat(text(look("social-worker", "/")))
                .contains("href=\"/search\"")
                .doesNotContain("href=\"/timers\"", "/camunda/app/cockpit");
        assertThat(text(look("provider-a", "/")))
                .contains("/camunda/app/tasklist")
                .doesNotContain("href=\"/search\"", "href=\"/week-six\"", "href=\"/rehearsal\"", "Short-term services");
    }

    @Test
    void theOnlyTaskOfAKindIsOpenedAtOnce() {
        WaitingWork.Line one = new WaitingWork.Line("Confirm lapse", 1, 0, 0, 0, "a-task");

        assertThat(new WorkSummary(List.of(one)).address(one))
                .isEqualTo("/camunda/app/tasklist/default/#/?task=a-task");
    }

    @Test
    void severalTasksOfAKindLeadToASearchForThem() {
        referFromHospital();
        referFromHospital();

        assertThat(triageOf("access-team").only()).isNull();
        assertThat(text(look("access-team", "/")))
                .contains("/camunda/app/tasklist/default/#/?searchQuery=", "Triage%20referral");
    }

    private WaitingWork.Line triageOf(String group) {
        return work.of(new Visitor("access-team", "", java.util.Set.of(group))).stream()
                .filter(line -> line.name().equals("Triage referral"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoeverMayBeAtHomeWithoutSupportStandsAboveEverything() {
        String referral = referFromHospital(TODAY.minusDays(1));

        assertThat(words(look("manager", "/")))
                .containsSubsequence("may be at home without support", referral, "Triage", "Short-term services");
        assertThat(words(look("direct-care", "/"))).contains(referral);
    }
}
