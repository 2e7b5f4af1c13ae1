package uk.homeward.entry.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.ProcessTest;

class StepDownProcessTests extends ProcessTest {

    private String referral = "";

    @BeforeEach
    void triaged() {
        referral = referFromHospital(TODAY.plusDays(1));
        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
    }

    @Test
    void whoeverAcceptsTheOfferGetsOneServiceUntilItEnds() {
        confirmDischarge(referral, TODAY.plusDays(1));

        String episode = episodeOf(referral);
        assertLife("step-down", referral)
                .isWaitingAt("callActivity_shortTermService")
                .hasPassed("serviceTask_recordDischarge")
                .hasNotPassed("endEvent_noServiceNeeded", "event_dischargeExpected");
        complete(
                "direct-care",
                episode,
                "confirmStart",
                Map.of("supportStarted", "NO", "notStartedReason", "Went to live with a daughter."));
        assertLife("step-down", referral).isEnded().hasPassed("endEvent_serviceEnded");
    }

    @Test
    @Tag("KEN-05")
    void whoeverDeclinesTheOfferGetsNoService() {
        complete(
                "access-team",
                referral,
                "confirmDischarge",
                Map.of("goingHome", "YES", "dischargeOn", TODAY.plusDays(1).toString(), "offer", "DECLINED"));

        assertLife("step-down", referral)
                .isEnded()
                .hasPassed("endEvent_noServiceNeeded")
                .hasNotPassed("callActivity_shortTermService");
        assertThat(episodes.ofReferral(referral)).isEmpty();
        assertThat(referrals.find(referral).cldOutcome()).isEqualTo("NFA: Support declined");
    }

    @Test
    @Tag("KEN-05")
    void nobodyGoesHomeWithoutAnOffer() {
        String sentence = refused(
                "access-team",
                referral,
                "confirmDischarge",
                Map.of("goingHome", "YES", "dischargeOn", TODAY.plusDays(1).toString()));

        assertThat(sentence).contains("Offer the person reablement");
    }

    @Test
    void whoeverDoesNotGoHomeGetsNoService() {
        complete(
                "access-team",
                referral,
                "confirmDischarge",
                Map.of("goingHome", "NO", "note", "Moves to a care home."));

        assertLife("step-down", referral).isEnded().hasPassed("endEvent_noServiceNeeded");
        assertThat(referrals.find(referral).cldOutcome()).isEqualTo("NFA: No services offered for other reason");
    }

    @Test
    void aDischargeThatIsNotConfirmedOnItsDayIsEscalatedOnce() {
        travelTo(TODAY.plusDays(4));

        assertThat(firedAt("event_dischargeExpected")).containsExactly(morning(TODAY.plusDays(1)));
        assertLife("step-down", referral)
                .hasPassed("serviceTask_escalateDischarge", "endEvent_dischargeEscalated")
                .isWaitingAt("userTask_confirmDischarge");
    }

    @Test
    void aDischargeConfirmedInTimeIsNotEscalated() {
        confirmDischarge(referral, TODAY.plusDays(1));
        travelTo(TODAY.plusDays(4));

        assertLife("step-down", referral).hasNotPassed("serviceTask_escalateDischarge");
    }

    @Test
    void aCancelledDischargeEndsTheWayHome() {
        act("access-team", () -> entries.cancelDischarge(referral, "A fever: stays on the ward."));

        assertLife("step-down", referral)
                .isEnded()
                .hasPassed("endEvent_cancelled")
                .hasNotPassed("endEvent_noServiceNeeded");
        assertLife("referral", referral).isEnded().hasPassed("endEvent_outcomeRecorded");
        assertThat(referrals.find(referral).cldOutcome()).isEqualTo("NFA: No services offered for other reason");
    }

    @Test
    void aDischargeCancelledBeforeSupportStartsCancelsTheServiceToo() {
        confirmDischarge(referral, TODAY.plusDays(1));
        String episode = episodeOf(referral);

        act("access-team", () -> entries.cancelDischarge(referral, "A fever: stays on the ward."));

        assertLife("short-term-service", episode).isEnded().hasPassed("endEvent_endedEarly");
        assertLife("step-down", referral).isEnded();
        assertLife("referral", referral).isEnded().hasPassed("endEvent_outcomeRecorded");
    }
}
