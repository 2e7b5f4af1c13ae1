package uk.homeward.confidentiality.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.homeward.site.PageTest;

/** Groups see the parts of a record that the profile gives them, and are told why they see no more. */
class NeedToKnowTests extends PageTest {

    @Test
    void financeSeesChargesAndWhoseTheyAreButNoGoals() {
        String referral = referralWithSupport();
        String person = personOf(referral);

        assertThat(words(look("finance", "/cases/" + referral)))
                .contains("Ada Example", "Enablement at Home", "Free until")
                .contains(
                        "You don’t see how to reach them, their needs and circumstances, their care, because your role does not need to know.")
                .doesNotContain("Make breakfast", "Home after a fall", "What happened");
        assertThat(words(look("finance", "/people/" + person)))
                .contains("Ada Example")
                .doesNotContain("Where they live", "1 Sample Street", "Who decides");
        assertThat(text(look("finance", "/api/people/" + person)))
                .contains("Ada")
                .doesNotContain("ME14", "Sample Street");
        assertThat(look("finance", "/api/episodes/" + episodeOf(referral)).getStatus())
                .isEqualTo(403);
        assertThat(look("finance", "/api/referrals/" + referral).getStatus()).isEqualTo(403);
    }

    @Test
    void complianceSeesFiguresAndNobody() {
        String referral = referralWithSupport();

        assertThat(look("compliance", "/cases/" + referral).getStatus()).isEqualTo(403);
        assertThat(look("compliance", "/people/" + personOf(referral)).getStatus())
                .isEqualTo(403);
        assertThat(look("compliance", "/search").getStatus()).isEqualTo(403);
        assertThat(look("compliance", "/api/people/" + personOf(referral)).getStatus())
                .isEqualTo(403);
        assertThat(look("compliance", "/reports").getStatus()).isEqualTo(200);
    }

    @Test
    void therapistsSeeTheCareOfThoseForWhomTheirTeamHasWork() {
        String referral = referFromHospital();
        String person = personOf(referral);
        assertThat(words(look("therapist", "/people/" + person)))
                .contains(
                        "because neither you nor your team have work for this person", "Open the record with a reason")
                .doesNotContain("Where they live");
        assertThat(look("therapist", "/api/referrals/" + referral).getStatus()).isEqualTo(403);

        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
        confirmDischarge(referral, TODAY);
        assertThat(words(look("therapist", "/people/" + person))).contains("Where they live");

        agreeGoals(episodeOf(referral));
        assertThat(words(look("therapist", "/cases/" + referral)))
                .contains("What happened")
                .doesNotContain("neither you nor");
    }

    @Test
    void whoeverMustSeeSomebodyWhoIsNobodysWorkOfTheirsOpensTheRecordWithAReason() {
        String person = personOf(referFromHospital());

        submit("therapist", "/people/" + person + "/opening", "reason", "He stands at the door.");

        assertThat(words(look("therapist", "/people/" + person))).contains("Where they live", "He stands at the door.");
        assertThat(words(look("manager", "/restricted-records"))).contains("Not their work", "He stands at the door.");
    }

    @Test
    void brokersSeeWhatHappenedWithoutTheWordsThatTellOfNeeds() {
        String person = personOf(referralWithSupport());
        submit(
                "social-worker",
                "/people/" + person + "/assessment",
                "area",
                "Millbrook",
                "source",
                "PERSON",
                "why",
                "She forgets her tablets.");
        String care =
                database.queryForObject("select 'PKG-' || lpad(max(id)::text, 6, '0') from care_package", String.class);

        assertThat(words(look("social-worker", "/cases/" + care)))
                .contains("Assessment requested", "She forgets her tablets.");
        assertThat(words(look("broker", "/cases/" + care)))
                .contains("Assessment requested", "The reasons that people gave are for those who see")
                .doesNotContain("tablets");
        assertThat(text(look("social-worker", "/api/cases/" + care + "/trail"))).contains("tablets");
        assertThat(look("broker", "/api/cases/" + care + "/trail").getStatus()).isEqualTo(403);
    }
}
