package uk.homeward.shortterm.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.homeward.ProcessTest;
import uk.homeward.referral.EnablementTrigger;
import uk.homeward.referral.ReferralRequest;
import uk.homeward.referral.ReferralSource;
import uk.homeward.review.ReviewStatus;
import uk.homeward.shortterm.EpisodeStatus;

/** One person, two services at once: one that runs, and one that is to take over from it. */
class TwoLivesTests extends ProcessTest {
    private static final LocalDate TAKEOVER = TODAY.plusDays(3);

    private String running = "";
    private String next = "";

    @BeforeEach
    void twoServicesForOnePerson() {
        String first = referFromHospital();
        triage(first, "STEP_DOWN", "ENABLE", "REABLEMENT");
        confirmDischarge(first, TODAY);
        running = episodeOf(first);
        confirmStart(running, TODAY);
        String second = refer(new ReferralRequest(
                referrals.find(first).personReference(),
                null,
                ReferralSource.HOSPITAL_WARD,
                EnablementTrigger.POST_HOSPITAL,
                false,
                "Millbrook",
                TAKEOVER,
                null,
                null,
                null));
        complete(
                "access-team",
                second,
                "triageReferral",
                Map.of(
                        "destination", "STEP_DOWN",
                        "service", "D2A",
                        "purpose", "DISCHARGE_TO_ASSESS",
                        "liveServiceChoice", "REPLACE_LIVE_SERVICE"));
        travelTo(TAKEOVER);
        confirmDischarge(second, TAKEOVER);
        next = episodeOf(second);
    }

    @Test
    void whatIsToldOfOneServiceReachesThatOneAlone() {
        act("manager", () -> endEarly(next, null, null, "The person changed her mind."));

        assertLife("short-term-service", next).isEnded();
        assertLife("short-term-service", running).isWaitingAt("callActivity_supportAtHome");
        assertThat(episodes.find(running).status()).isEqualTo(EpisodeStatus.ACTIVE);
    }

    @Test
    void theReviewOfTheNewServiceComesUpAndThatOfTheOldOneDoesNot() {
        String oldReview = reviewOf(running);
        confirmStart(next, TAKEOVER);
        String newReview = reviewOf(next);
        travelTo(reviews.find(newReview).comesUpOn());

        assertThat(newReview).isNotEqualTo(oldReview);
        assertThat(open(newReview)).containsExactly("userTask_conductReview");
        assertThat(open(oldReview)).isEmpty();
        assertThat(reviews.find(oldReview).status()).isEqualTo(ReviewStatus.CANCELLED);
    }
}
