package uk.homeward.community.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.ProcessTest;
import uk.homeward.community.ConnectionOutcome;
import uk.homeward.community.OfferPlaces;
import uk.homeward.referral.EnablementTrigger;
import uk.homeward.referral.ReferralRequest;
import uk.homeward.referral.ReferralSource;
import uk.homeward.referral.ReferralStatus;

class CommunityConnectionProcessTests extends ProcessTest {

    @Test
    @Tag("COV-16")
    void whoeverIsLonelyIsConnectedAndLookedAtAgainOnTheDay() {
        String referral = sentToTheCommunity();
        assertLife("referral", referral).isWaitingAt("callActivity_communityConnection");
        assertLife("community-connection", connectionOf(referral)).isWaitingAt("userTask_connectToCommunity");

        connect(referral, TODAY.plusDays(28));
        assertLife("community-connection", connectionOf(referral)).isWaitingAt("event_lookAgain");
        travelTo(TODAY.plusDays(28));

        assertThat(firedAt("event_lookAgain")).containsExactly(morning(TODAY.plusDays(28)));
        assertThat(open(connectionOf(referral))).containsExactly("userTask_reviewConnection");
        complete(
                "community-connector",
                connectionOf(referral),
                "reviewConnection",
                Map.of(
                        "stillConnected", "YES",
                        "lookAgainOn", TODAY.plusDays(56).toString(),
                        "goesOnReason", "The volunteer changes."));
        assertLife("community-connection", connectionOf(referral)).isWaitingAt("event_lookAgain");
        travelTo(TODAY.plusDays(56));
        complete(
                "community-connector",
                connectionOf(referral),
                "reviewConnection",
                Map.of("stillConnected", "NO", "becameOf", "GOES_ON_WITHOUT_US"));

        assertLife("community-connection", connectionOf(referral)).isEnded().hasPassed("endEvent_connectionEnded");
        assertLife("referral", referral).isEnded().hasPassed("endEvent_connectionOver");
        assertThat(referrals.find(referral).status()).isEqualTo(ReferralStatus.CONCLUDED);
        assertThat(referrals.find(referral).cldOutcome()).isEqualTo("NFA: Information and advice or signposting");
        assertThat(connections.of(referral).orElseThrow().outcome()).isEqualTo(ConnectionOutcome.GOES_ON_WITHOUT_US);
    }

    @Test
    @Tag("COV-16")
    void whereNothingCanBeOfferedTheReferralEndsWithTheReason() {
        String referral = sentToTheCommunity();
        assertThat(refused(
                        "community-connector",
                        connectionOf(referral),
                        "connectToCommunity",
                        Map.of("wishes", "A chess partner.", "offerFound", "NO")))
                .isEqualTo("Say why nothing could be offered.");

        complete(
                "community-connector",
                connectionOf(referral),
                "connectToCommunity",
                Map.of("wishes", "A chess partner.", "offerFound", "NO", "nothingReason", "Nobody plays."));

        assertLife("community-connection", connectionOf(referral)).isEnded().hasNotPassed("event_lookAgain");
        assertLife("referral", referral).isEnded();
        assertThat(connections.of(referral).orElseThrow().nothingReason()).isEqualTo("Nobody plays.");
    }

    @Test
    @Tag("COV-16")
    void whoeverDiesLeavesTheirPlaceFree() {
        String referral = sentToTheCommunity();
        connect(referral, TODAY.plusDays(28));
        int taken = lunch().taken();

        act("manager", () -> people.recordDeath(referrals.find(referral).personReference(), TODAY, null));

        assertLife("referral", referral).isEnded().hasPassed("endEvent_withdrawn");
        assertThat(lunch().taken()).isEqualTo(taken - 1);
        assertThat(connections.of(referral).orElseThrow().outcome()).isEqualTo(ConnectionOutcome.REFERRAL_WITHDRAWN);
    }

    @Test
    void aReferralMayBeWithdrawnBeforeAnybodyIsConnected() {
        String referral = sentToTheCommunity();

        act("access-team", () -> referrals.withdraw(referral, "Her niece moves in."));

        assertLife("referral", referral).isEnded().hasPassed("endEvent_withdrawn");
        assertThat(open(connectionOf(referral))).isEmpty();
    }

    /** One person, two connections at once: each waits for its own day, and ends with its own referral. */
    @Test
    void whatIsToldOfOneConnectionReachesThatOneAlone() {
        String first = sentToTheCommunity();
        String second = sentToTheCommunity(refer(new ReferralRequest(
                referrals.find(first).personReference(),
                null,
                ReferralSource.GP,
                EnablementTrigger.HEALTH_DETERIORATION,
                false,
                "Saltmarsh",
                null,
                null,
                null,
                "Would like to sing.")));
        connect(first, TODAY.plusDays(28));
        connect(second, TODAY.plusDays(35));

        travelTo(TODAY.plusDays(28));
        assertThat(open(connectionOf(first))).containsExactly("userTask_reviewConnection");
        assertLife("community-connection", connectionOf(second)).isWaitingAt("event_lookAgain");
        act("access-team", () -> referrals.withdraw(first, "Her niece moves in."));

        assertLife("community-connection", connectionOf(first)).isEnded();
        assertThat(connections.of(first).orElseThrow().outcome()).isEqualTo(ConnectionOutcome.REFERRAL_WITHDRAWN);
        assertThat(connections.of(second).orElseThrow().outcome()).isNull();
        travelTo(TODAY.plusDays(35));
        assertThat(open(connectionOf(second))).containsExactly("userTask_reviewConnection");
    }

    private String sentToTheCommunity() {
        return sentToTheCommunity(referFromCommunity());
    }

    private String sentToTheCommunity(String referral) {
        complete(
                "access-team",
                referral,
                "triageReferral",
                Map.of("destination", "COMMUNITY_CONNECTION", "overrideReason", "Not eligible, but lonely."));
        return referral;
    }

    private void connect(String referral, LocalDate lookAgain) {
        complete(
                "community-connector",
                connectionOf(referral),
                "connectToCommunity",
                Map.of(
                        "wishes", "Company at lunch.",
                        "offerFound", "YES",
                        "volunteerOffer", "LUNCH",
                        "firstDay", TODAY.plusDays(2).toString(),
                        "lookAgainOn", lookAgain.toString()));
    }

    private OfferPlaces lunch() {
        return connections.offers().stream()
                .filter(offer -> offer.code().equals("LUNCH"))
                .findFirst()
                .orElseThrow();
    }
}
