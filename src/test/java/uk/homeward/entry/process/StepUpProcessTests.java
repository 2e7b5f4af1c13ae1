package uk.homeward.entry.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.ProcessTest;
import uk.homeward.hospital.StayDates;

class StepUpProcessTests extends ProcessTest {

    private String referral = "";

    @BeforeEach
    void triaged() {
        referral = referFromCommunity();
        triage(referral, "STEP_UP", "ENABLE", "ADMISSION_AVOIDANCE");
    }

    @Test
    @Tag("COV-15")
    void whoeverAcceptsTheOfferGetsOneServiceUntilItEnds() {
        confirmStepUp(referral, TODAY);
        String episode = episodeOf(referral);
        assertLife("step-up", referral).isWaitingAt("callActivity_shortTermService");

        complete(
                "direct-care",
                episode,
                "confirmStart",
                Map.of("supportStarted", "NO", "notStartedReason", "Taken to hospital in the night."));

        assertLife("step-up", referral)
                .isEnded()
                .hasPassed("serviceTask_recordStepUp", "endEvent_serviceEnded")
                .hasNotPassed("endEvent_noServiceNeeded", "event_urgentResponseDue");
    }

    @Test
    void whoeverIsAdmittedBeforeTheFirstVisitIsToldAsThat() {
        confirmStepUp(referral, TODAY);
        String episode = episodeOf(referral);

        act("direct-care", () -> admissions.admit(episode, StayDates.since(TODAY)));

        assertLife("step-up", referral).isEnded().hasPassed("endEvent_admittedToHospital");
        assertThat(referrals.find(referral).cldOutcome()).isEqualTo("Admitted to hospital");
    }

    @Test
    void aStepUpThatIsNotNeededStartsNoService() {
        complete("access-team", referral, "confirmStepUp", Map.of("stepUpGoesAhead", "NO"));

        assertLife("step-up", referral)
                .isEnded()
                .hasPassed("endEvent_noServiceNeeded")
                .hasNotPassed("callActivity_shortTermService");
    }

    @Test
    @Tag("KEN-05")
    void whoeverDeclinesTheOfferGetsNoService() {
        complete(
                "access-team",
                referral,
                "confirmStepUp",
                Map.of(
                        "stepUpGoesAhead", "YES",
                        "offer", "DECLINED",
                        "careInstead", "NO_CARE_WANTED",
                        "wishSaidBy", "PERSON",
                        "wishCapacity", "YES",
                        "note", "He wants nobody in his house."));

        assertLife("step-up", referral).isEnded().hasPassed("endEvent_offerDeclined");
        assertThat(referrals.find(referral).cldOutcome()).isEqualTo("NFA: Support declined");
    }

    @Test
    @Tag("KEN-05")
    void whoeverDeclinesReablementAndIsToBeAssessedWaitsForWhoOwnsThat() {
        complete(
                "access-team",
                referral,
                "confirmStepUp",
                Map.of("stepUpGoesAhead", "YES", "offer", "DECLINED", "careInstead", "ASSESSMENT"));
        assertLife("step-up", referral).isWaitingAt("callActivity_careInstead");

        complete("social-worker", referral, "arrangeAssessment", owner(TODAY.plusDays(10)));

        assertLife("step-up", referral).isEnded().hasPassed("endEvent_offerDeclined");
        assertThat(referrals.find(referral).cldOutcome()).isEqualTo("Progress to assessment, review or reassessment");
    }

    @Test
    void anUrgentResponseThatIsLateIsEscalatedOnce() {
        travelTo(TODAY.plusDays(1));

        assertThat(firedAt("event_urgentResponseDue")).containsExactly(TODAY.atTime(LocalTime.of(14, 0)));
        assertLife("step-up", referral)
                .hasPassed("serviceTask_escalateStepUp", "endEvent_stepUpEscalated")
                .isWaitingAt("userTask_confirmStepUp");
    }
}
