package uk.homeward.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import uk.homeward.site.PageTest;

class CasePageTests extends PageTest {
    @Test
    void showsTheWholeLife() {
        String referral = referralWithSupport();
        travelTo(TODAY.plusDays(8));
        reportWeek(episodeOf(referral), 9.5, 6);

        String page = words(look("social-worker", "/cases/" + referral));

        assertThat(page)
                .contains("Day 9 of 42 free days", "4 April 2027 last free day", "Ada Example, 85")
                .contains("Charge waits for: Time to tell the person", "Support at home waits for:", "Review comes up")
                .contains("Walk to the shop and back 3 6", "Make breakfast 4 6", "Triaged to Step down")
                .contains("Offer of reablement Accepted", "Hours planned 9.5 a week")
                .containsSubsequence("Progress recorded", "Support started", "Referral received");
    }

    @Test
    void theHoursAreAlsoToldInWords() {
        String referral = referralWithSupport();
        travelTo(TODAY.plusDays(8));
        reportWeek(episodeOf(referral), 9.5, 6);

        assertThat(text(look("social-worker", "/cases/" + referral)))
                .contains("aria-label=\"Hours of support given in each week: week 1 9.5.\"");
    }

    @Test
    void theDiagramIsMarkedWhereTheCaseStands() {
        String referral = referFromHospital();

        String page = text(look("access-team", "/cases/" + referral));
        MockHttpServletResponse model = look("access-team", modelOn(page));

        assertThat(page).contains("data-current=\"userTask_triageReferral\"", "It waits for: Triage referral.");
        assertThat(text(model)).contains(" id=\"referral\" ", "bpmndi:BPMNDiagram");
    }

    @Test
    void whatIsToDoIsOpenedInTasklistByWhoeverMayDoIt() {
        String referral = referFromHospital();
        String task = "/camunda/app/tasklist/default/#/?task=" + taskOf(referral, "triageReferral");

        assertThat(text(look("access-team", "/cases/" + referral))).contains(task);
        assertThat(text(look("therapist", "/cases/" + referral))).doesNotContain(task);
    }

    @Test
    void whatWasTypedIsNeverTakenForMarkup() {
        String page = text(look("manager", "/cases/" + referSomebodyWithNeeds()));

        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;b&gt;choir&lt;/b&gt;")
                .doesNotContain("<script>alert", "<b>choir");
    }

    @Test
    void anEpisodeOrAReviewLeadsToItsCase() {
        String referral = referralWithSupport();
        String episode = episodeOf(referral);

        assertThat(look("manager", "/cases/" + episode).getRedirectedUrl()).isEqualTo("/cases/" + referral);
        assertThat(look("manager", "/cases/" + reviewOf(episode)).getRedirectedUrl())
                .isEqualTo("/cases/" + referral);
    }

    @Test
    void theReviewAndThePlanOfCareAreShown() {
        String referral = referralWithSupport();
        travelTo(TODAY.plusDays(35));
        review(
                episodeOf(referral),
                TODAY.plusDays(35),
                Map.of(
                        "decision",
                        "END_AS_PLANNED",
                        "sequel",
                        "NO_SUPPORT_NEEDED",
                        "planOfCare",
                        "Knows whom to ring."));

        assertThat(words(look("manager", "/cases/" + referral)))
                .contains("Decision End as planned", "by social-worker", "Knows whom to ring.", "Conducted Comes up");
    }

    @Test
    void everyLookIsWrittenDownAndShown() {
        String referral = referFromHospital();

        look("therapist", "/cases/" + referral);

        assertThat(looks("therapist", referral)).containsExactly(referral);
        assertThat(words(look("manager", "/cases/" + referral)))
                .containsSubsequence("Who has looked at this case", "therapist,");
    }

    @Test
    void onlyThoseWhoMaySeeThePersonSeeTheCase() {
        String referral = referFromHospital();

        assertThat(look("provider-a", "/cases/" + referral).getStatus()).isEqualTo(403);
        assertThat(look("administrator", "/cases/" + referral).getStatus()).isEqualTo(403);
        assertThat(look("provider-a", "/diagrams/referral/1").getStatus()).isEqualTo(403);
        assertThat(look("manager", "/cases/REF-999999999").getStatus()).isEqualTo(404);
        assertThat(look("manager", "/diagrams/no-such/1").getStatus()).isEqualTo(404);
    }

    private static String modelOn(String page) {
        return page.replaceFirst(".*?data-diagram=\"([^\"]+)\".*", "$1");
    }
}
