package uk.homeward.community.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.site.PageTest;

class CommunityPageTests extends PageTest {
    @Test
    @Tag("COV-16")
    void coordinatorsSeeFreePlacesAndWhoIsConnected() {
        String referral = sentToTheCommunity();
        complete(
                "community-connector",
                connectionOf(referral),
                "connectToCommunity",
                Map.of(
                        "wishes", "Company at lunch.",
                        "offerFound", "YES",
                        "volunteerOffer", "LUNCH",
                        "firstDay", TODAY.toString(),
                        "lookAgainOn", TODAY.plusDays(28).toString()));

        assertThat(words(look("community-connector", "/community")))
                .contains("Millbrook lunch club", referral, "22 March 2027")
                .doesNotContain("Company at lunch");
        assertThat(words(look("community-connector", "/cases/" + referral)))
                .contains("Community connection", "Company at lunch.", "Millbrook lunch club");
        assertThat(look("therapist", "/community").getStatus()).isEqualTo(403);
    }

    @Test
    void theFreePlacesStandBesideTheForm() {
        String referral = sentToTheCommunity();

        String panel = words(
                look("community-connector", "/panel/tasks/" + taskOf(connectionOf(referral), "connectToCommunity")));

        assertThat(panel).contains("What volunteers offer now", "Saltmarsh garden mornings", "of 8");
    }

    private String sentToTheCommunity() {
        String referral = referFromCommunity();
        complete(
                "access-team",
                referral,
                "triageReferral",
                Map.of("destination", "COMMUNITY_CONNECTION", "overrideReason", "Not eligible, but lonely."));
        return referral;
    }
}
