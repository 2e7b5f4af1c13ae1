package uk.homeward.referral.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.ProcessTest;
import uk.homeward.audit.Change;
import uk.homeward.hospital.StayDates;
import uk.homeward.person.DeathWithdrawalService;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusals;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.EpisodeView;

/** Case K1: what a death had ended by mistake goes on. */
class DeathWithdrawnProcessTests extends ProcessTest {

    private static final LocalDate REVIEW = TODAY.plusDays(41).minusDays(7);

    @Autowired
    private DeathWithdrawalService withdrawals;

    private String supported(String referral) {
        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
        confirmDischarge(referral, TODAY);
        String episode = episodeOf(referral);
        confirmStart(episode, TODAY);
        return episode;
    }

    private String personOf(String referral) {
        return referrals.find(referral).personReference();
    }

    private void die(String referral, LocalDate on) {
        act("direct-care", () -> people.recordDeath(personOf(referral), on, null));
    }

    @Test
    void whoeverApprovesSeesWhichSupportGoesOn() {
        String referral = referFromHospital();
        supported(referral);
        die(referral, TODAY);

        String asked = begin(
                "social-worker", () -> withdrawals.ask(personOf(referral), false, "The ward named another patient."));

        assertThat(approvals.find(asked).changes())
                .contains(new Change(
                        "Support that the death ended",
                        "Enablement at Home (%s)".formatted(referral),
                        "Goes on from today"));
    }

    private void withdraw(String referral, boolean supportWentOn) {
        String asked = begin(
                "social-worker",
                () -> withdrawals.ask(personOf(referral), supportWentOn, "The ward named another patient."));
        act("manager", () -> approvals.approve(asked, null));
    }

    @Test
    void serviceGoesOnToItsReviewAndItsOwnOutcome() {
        String referral = referFromHospital();
        String episode = supported(referral);
        travelTo(TODAY.plusDays(9));
        die(referral, TODAY.plusDays(9));
        assertThat(open(episode)).isEmpty();

        withdraw(referral, true);

        assertLife("death-withdrawn", referral).isWaitingAt("callActivity_shortTermService");
        assertLife("short-term-service", episode).isWaitingAt("callActivity_supportAtHome", "userTask_agreeGoals");
        EpisodeView seen = episodes.find(episode);
        assertThat(seen.status()).isEqualTo(EpisodeStatus.ACTIVE);
        assertThat(people.find(seen.personReference()).dateOfDeath()).isNull();
        assertThat(people.find(seen.personReference()).withdrawnDeath())
                .satisfies(told -> assertThat(told.by()).isEqualTo("social-worker"));
        agreeGoals(episode);
        travelTo(REVIEW);
        assertThat(firedAt("event_reviewComesUp")).containsExactly(morning(REVIEW));
        assertThat(firedAt("event_progressDue")).containsOnlyOnce(morning(TODAY.plusDays(14)));
        review(episode, REVIEW, endAsPlanned());
        travelTo(TODAY.plusDays(43));

        assertLife("death-withdrawn", referral).isEnded().hasPassed("endEvent_outcomeRecorded");
        assertThat(referrals.find(referral).serviceOutcome()).isNotEqualTo("NFA: Deceased");
        assertThat(episodes.find(episode).cldOutcome())
                .isEqualTo(referrals.find(referral).serviceOutcome());
        assertThat(Refusals.of(() -> withdrawals.ask(personOf(referral), true, "Again.")))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("already");
    }

    @Test
    void whoeverIsInHospitalIsWaitedForAgain() {
        String referral = referFromHospital();
        String episode = supported(referral);
        agreeGoals(episode);
        act("direct-care", () -> admissions.admit(episode, StayDates.since(TODAY)));
        travelTo(TODAY.plusDays(3));
        die(referral, TODAY.plusDays(3));

        withdraw(referral, false);

        assertLife("short-term-service", episode)
                .hasPassed("gateway_pause", "endEvent_goalsKnown")
                .isWaitingAt("callActivity_hospitalStay");
        act("direct-care", () -> stays.returned(episode, TODAY.plusDays(3), null));
        assertLife("short-term-service", episode).isWaitingAt("callActivity_supportAtHome");
        assertThat(episodes.find(episode).daysInHospital()).isEqualTo(3);
    }

    @Test
    void whatStillWaitsOfTheFormerLifeMakesWay() {
        String referral = referFromHospital();
        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
        complete(
                "access-team",
                referral,
                "confirmDischarge",
                Map.of(
                        "goingHome", "YES",
                        "dischargeOn", TODAY.toString(),
                        "plannedStartOn", TODAY.plusDays(2).toString(),
                        "offer", "ACCEPTED",
                        "bridging", "YES"));
        complete(
                "broker",
                referral,
                "arrangeBridgingCare",
                Map.of(
                        "provider", "Harbour Care",
                        "firstBridgingDay", TODAY.toString(),
                        "visitsPerWeek", 14,
                        "hoursPerWeek", "14",
                        "visitTimes", "8am and 6pm"));
        String episode = episodeOf(referral);
        travelTo(TODAY.plusDays(2));
        confirmStart(episode, TODAY.plusDays(2));
        die(referral, TODAY.plusDays(2));
        assertThat(open(referral)).containsExactly("userTask_endBridgingCare");

        withdraw(referral, true);

        assertLife("referral", referral).isEnded().hasPassed("endEvent_madeWay");
        assertLife("death-withdrawn", referral).isWaitingAt("callActivity_shortTermService");
        assertThat(episodes.find(episode).status()).isEqualTo(EpisodeStatus.ACTIVE);
    }

    @Test
    void aServiceThatHadNotStartedBeginsWithTheReferralAnew() {
        String referral = referFromHospital();
        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
        confirmDischarge(referral, TODAY);
        String before = episodeOf(referral);
        die(referral, TODAY);

        withdraw(referral, false);
        supported(referral);

        assertThat(episodes.find(before).status()).isEqualTo(EpisodeStatus.CANCELLED);
        assertThat(episodeOf(referral)).isNotEqualTo(before);
        assertLife("referral", referral).isWaitingAt("callActivity_stepDown");
    }

    @Test
    void aReferralThatWasOpenIsTriagedAgain() {
        String referral = referFromHospital();
        die(referral, TODAY);
        String asked =
                begin("social-worker", () -> withdrawals.ask(personOf(referral), false, "Two people of one name."));
        assertThat(Refusals.of(() -> act("social-worker", () -> approvals.approve(asked, null))))
                .isInstanceOf(Conflict.class);

        act("manager", () -> approvals.approve(asked, null));

        assertThat(open(referral)).isEqualTo(List.of("userTask_triageReferral"));
    }
}
