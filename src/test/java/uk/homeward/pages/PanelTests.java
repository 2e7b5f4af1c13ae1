package uk.homeward.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import uk.homeward.capacity.CapacityChangeService;
import uk.homeward.capacity.ChangeKind;
import uk.homeward.capacity.ChangeRequest;
import uk.homeward.capacity.ContractSource;
import uk.homeward.capacity.FreeCapacity;
import uk.homeward.referral.EnablementTrigger;
import uk.homeward.referral.ReferralRequest;
import uk.homeward.referral.ReferralSource;
import uk.homeward.site.PageTest;

class PanelTests extends PageTest {
    @Autowired
    private CapacityChangeService changes;

    @Autowired
    private BeanFactory application;

    @Test
    void triageSeesTheSituationAndTheProposedRoute() {
        String referral = referSomebodyWithNeeds();

        MockHttpServletResponse panel = panel("access-team", referral, "triageReferral");

        assertThat(words(panel))
                .contains("O&#39;Hara &amp; Sons, 85", "(" + referral + ")", "Hospital ward – urgent")
                .containsSubsequence("Communication needs", "Large print", "Representative Bronwen O&#39;Hara")
                .containsSubsequence("Proposed route Step down", "Situation Wants to get back to")
                .contains("Open the whole case (opens in a new tab)")
                .doesNotContain("already has a live");
        assertThat(text(panel)).doesNotContain("<script>alert", "<b>choir", "<nav", "<header");
    }

    @Test
    void triageIsWarnedOfALiveService() {
        String first = referralWithSupport();

        String second = refer(new ReferralRequest(
                personOf(first),
                null,
                ReferralSource.GP,
                EnablementTrigger.HEALTH_DETERIORATION,
                false,
                "Millbrook",
                null,
                null,
                null,
                null));

        assertThat(words(panel("access-team", second, "triageReferral")))
                .contains("This person already has a live short-term service: Enablement at Home")
                .contains("planned to end on 4 April 2027");
    }

    @Test
    void theWeeklyFormSeesGoalsScoresAndLastWeek() {
        String episode = episodeOf(referralWithSupport());
        travelTo(TODAY.plusDays(8));
        Map<String, Object> worrying = new LinkedHashMap<>(week(9.5, 6));
        worrying.put("concern", true);
        worrying.put("concernNote", "Ankles are swollen.");
        complete("direct-care", episode, "reviewProgress", worrying);

        assertThat(words(panel("therapist", episode, "respondToConcern")))
                .contains("1. Walk to the shop and back 3 6", "9.5 hours given", "Free until Sunday 4 April 2027")
                .contains("Ankles are swollen.", "by direct-care");
    }

    @Test
    void theManagerSeesWhatTheReviewFound() {
        String episode = episodeOf(referralWithSupport());
        travelTo(TODAY.plusDays(35));
        review(episode, TODAY.plusDays(35), extend(10));

        assertThat(words(panel("manager", episode, "approveExtension")))
                .contains("What the review found", "Asks for 10 more days", "Because Potential not reached");
    }

    @Test
    void theReviewIsFoundByItsOwnReference() {
        String referral = referralWithSupport();
        travelTo(TODAY.plusDays(35));
        String review = reviewOf(episodeOf(referral));

        assertThat(words(panel("social-worker", review, "conductReview")))
                .contains("(" + referral + ")", "Make breakfast");
    }

    @Test
    void everyLookIsWrittenDown() {
        String referral = referFromHospital();

        panel("access-team", referral, "triageReferral");

        assertThat(looks("access-team", referral)).containsExactly(referral);
    }

    @Test
    void whoMayNotReadTheTaskMayNotReadThePanel() {
        String referral = referFromHospital();
        String task = taskOf(referral, "triageReferral");

        assertThat(look("therapist", "/panel/tasks/" + task).getStatus()).isEqualTo(404);
        assertThat(look("provider-a", "/panel/tasks/" + task).getStatus()).isIn(403, 404);
        assertThat(look("therapist", "/panel/cards/" + task).getStatus()).isEqualTo(404);
        assertThat(look("manager", "/panel/tasks/none").getStatus()).isEqualTo(404);
        assertThat(looks("therapist", referral)).isEmpty();
    }

    @Test
    void managersReadEveryTask() {
        String referral = referFromHospital();

        assertThat(panel("manager", referral, "triageReferral").getStatus()).isEqualTo(200);
    }

    @Test
    void theClaimOfAColleagueDoesNotHideTheCase() {
        String referral = referFromHospital();
        tasks.claim(taskOf(referral, "triageReferral"), "somebody-else");

        assertThat(panel("access-team", referral, "triageReferral").getStatus()).isEqualTo(200);
    }

    @Test
    void aCardCarriesReferenceAreaAndInitialsAlone() {
        String referral = referFromHospital();

        MockHttpServletResponse card = look("access-team", "/panel/cards/" + taskOf(referral, "triageReferral"));

        assertThat(text(card))
                .isEqualTo("{\"reference\":\"%s\",\"area\":\"Millbrook\",\"initials\":\"AE\"}".formatted(referral));
        assertThat(looks("access-team", referral)).isEmpty();
    }

    @Test
    void aPanelMayBeFramedByOurOwnPagesAlone() {
        String referral = referFromHospital();

        assertThat(panel("access-team", referral, "triageReferral").getHeader("X-Frame-Options"))
                .isEqualTo("SAMEORIGIN");
    }

    @Test
    @Tag("HAM-16")
    void whoeverAuthorisesASpotPurchaseSeesWhatItCosts() {
        LocalDate day = TODAY.plusDays(250);
        changes.change(
                "D2A",
                new ChangeRequest(
                        ContractSource.BLOCK,
                        ChangeKind.VARIED,
                        FreeCapacity.of(application, "D2A", ContractSource.BLOCK, day)
                                .negate(),
                        day,
                        day.plusDays(20),
                        "None is left in this test."));
        String referral = referFromHospital(day);
        triage(referral, "STEP_DOWN", "D2A", "DISCHARGE_TO_ASSESS");
        confirmDischarge(referral, day);

        assertThat(words(panel("manager", episodeOf(referral), "authoriseSpotPurchase")))
                .contains("Spot purchase asked for", "Hours a week 12", "Costs £660.00");
        database.update("delete from capacity_change where reason = 'None is left in this test.'");
    }

    private MockHttpServletResponse panel(String login, String reference, String step) {
        return look(login, "/panel/tasks/" + taskOf(reference, step));
    }
}
