package uk.homeward.entry.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.ProcessTest;
import uk.homeward.audit.AuditEntry;
import uk.homeward.audit.AuditTrail;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.capacity.CapacityService;
import uk.homeward.entry.BridgingService;
import uk.homeward.entry.BridgingStatus;
import uk.homeward.entry.DischargeMove;
import uk.homeward.entry.DischargeMoveService;
import uk.homeward.entry.HomeWithoutSupport;
import uk.homeward.funding.CommitmentService;

/** F4: the ward says Wednesday in place of Monday, and whatever waits for the discharge waits for the new day. */
class DischargeMovedProcessTests extends ProcessTest {

    private static final LocalDate MONDAY = TODAY.plusDays(7);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    private String referral = "";

    @Autowired
    private DischargeMoveService moves;

    @Autowired
    private BridgingService bridging;

    @Autowired
    private CapacityService capacity;

    @Autowired
    private CommitmentService money;

    @Autowired
    private HomeWithoutSupport alarm;

    @Autowired
    private AuditTrail trail;

    @BeforeEach
    void triaged() {
        referral = referFromHospital(MONDAY);
        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
    }

    private void move(LocalDate day) {
        move(day, null);
    }

    private void move(LocalDate day, @Nullable LocalDate start) {
        act("access-team", () -> moves.move(referral, new DischargeMove(day, start, "The ward rang.", null)));
    }

    private LocalDate due(String reference, String task) {
        Task open = tasks.createTaskQuery()
                .processInstanceBusinessKey(reference)
                .taskDefinitionKey("userTask_" + task)
                .singleResult();
        Date due = open.getDueDate();
        return WorkingHours.dayOf(due.toInstant());
    }

    private void confirm(LocalDate discharge, LocalDate start) {
        Map<String, Object> answers =
                new HashMap<>(Map.of("goingHome", "YES", "dischargeOn", discharge.toString(), "offer", "ACCEPTED"));
        if (!start.equals(discharge)) {
            answers.put("plannedStartOn", start.toString());
            answers.put("bridging", "YES");
        }
        complete("access-team", referral, "confirmDischarge", answers);
    }

    private void bridge(LocalDate from) {
        complete(
                "broker",
                referral,
                "arrangeBridgingCare",
                Map.of(
                        "provider",
                        "Harbour Care",
                        "firstBridgingDay",
                        from.toString(),
                        "visitsPerWeek",
                        14,
                        "hoursPerWeek",
                        "14",
                        "visitTimes",
                        "8am and 6pm"));
    }

    @Test
    void whoeverIsAskedToConfirmItIsAskedForTheNewDayAndManagersHearOfThatOneToo() {
        travelTo(MONDAY);
        assertThat(firedAt("event_dischargeExpected")).containsExactly(morning(MONDAY));

        move(WEDNESDAY);

        assertThat(due(referral, "confirmDischarge")).isEqualTo(WEDNESDAY);
        assertThat(alarm.on(MONDAY.plusDays(1)))
                .noneMatch(waiting -> waiting.referralReference().equals(referral));
        travelTo(WEDNESDAY.plusDays(3));
        assertThat(firedAt("event_dischargeExpected")).containsExactly(morning(MONDAY), morning(WEDNESDAY));
        assertThat(trail.of(referral).stream().map(AuditEntry::what).filter("Discharge escalated"::equals))
                .hasSize(2);
        assertLife("step-down", referral).hasPassed("event_dischargeMoved").isWaitingAt("userTask_confirmDischarge");
    }

    @Test
    void whoeverLearnsItWhenTheyAreToConfirmSaysSoThereAndIsAskedAgain() {
        Map<String, Object> later =
                Map.of("goingHome", "LATER", "putOffUntil", WEDNESDAY.toString(), "note", "Her medicines are late.");
        assertThat(refused("access-team", referral, "confirmDischarge", Map.of("goingHome", "LATER")))
                .isEqualTo("Give the day that the ward expects now.");

        complete("access-team", referral, "confirmDischarge", later);

        assertThat(due(referral, "confirmDischarge")).isEqualTo(WEDNESDAY);
        assertThat(referrals.find(referral).expectedDischargeOn()).isEqualTo(WEDNESDAY);
        assertThat(refused("access-team", referral, "confirmDischarge", later))
                .isEqualTo("The discharge is on record for 3 March 2027 already. Give the new day.");
        travelTo(WEDNESDAY);
        assertThat(firedAt("event_dischargeExpected")).containsExactly(morning(WEDNESDAY));
        confirmDischarge(referral, WEDNESDAY);
        assertLife("step-down", referral).isWaitingAt("callActivity_shortTermService");
    }

    /** Told a day late: managers were told of the missed start, and hear of the new one again. */
    @Test
    @Tag("KEN-08")
    void placeMoneyStartAndTimersMoveWithAConfirmedDischarge() {
        confirm(MONDAY, MONDAY);
        String episode = episodeOf(referral);
        travelTo(MONDAY.plusDays(1));
        assertThat(firedAt("event_startMissed")).containsExactly(morning(MONDAY.plusDays(1)));

        move(WEDNESDAY);

        assertThat(entries.of(referral).orElseThrow().dischargeOn()).isEqualTo(WEDNESDAY);
        assertThat(entries.of(referral).orElseThrow().delayDays()).isEqualTo(12);
        assertThat(episodes.find(episode).plannedStartOn()).isEqualTo(WEDNESDAY);
        assertThat(capacity.find(episode).orElseThrow().from()).isEqualTo(WEDNESDAY);
        assertThat(capacity.find(episode).orElseThrow().until()).isEqualTo(WEDNESDAY.plusDays(41));
        assertThat(money.find(episode).from()).isEqualTo(WEDNESDAY);
        assertThat(due(episode, "confirmStart")).isEqualTo(WEDNESDAY);
        assertThat(due(episode, "agreeGoals")).isAfter(WEDNESDAY);
        travelTo(WEDNESDAY.plusDays(2));
        assertThat(firedAt("event_startMissed"))
                .containsExactly(morning(MONDAY.plusDays(1)), morning(WEDNESDAY.plusDays(1)));
        assertThat(trail.of(referral).stream().map(AuditEntry::what).filter("Start missed"::equals))
                .hasSize(2);
        confirmStart(episode, WEDNESDAY);
        assertLife("short-term-service", episode)
                .hasPassed("event_startMoved")
                .isWaitingAt("callActivity_supportAtHome", "userTask_agreeGoals");
    }

    @Test
    @Tag("KEN-06")
    void bridgingCareIsArrangedAgainForTheDaysThatAreNowNeeded() {
        confirm(MONDAY, WEDNESDAY.plusDays(2));
        bridge(MONDAY);

        move(WEDNESDAY);

        assertThat(open(referral)).containsExactly("userTask_arrangeBridgingCare");
        assertThat(due(referral, "arrangeBridgingCare")).isEqualTo(WEDNESDAY.minusDays(1));
        assertThat(episodes.find(episodeOf(referral)).plannedStartOn()).isEqualTo(WEDNESDAY.plusDays(2));
        assertThat(money.find(referral).amount()).isEqualByComparingTo("0");
        travelTo(WEDNESDAY);
        assertThat(firedAt("event_bridgingDue")).containsExactly(evening(WEDNESDAY.minusDays(1)));
        bridge(WEDNESDAY);
        assertThat(money.find(referral).from()).isEqualTo(WEDNESDAY);
        assertLife("step-down", referral)
                .hasPassed("event_bridgingCareMoved")
                .isWaitingAt("callActivity_shortTermService", "callActivity_bridgingCare");
    }

    @Test
    void bridgingCareThatIsNoLongerNeededIsEnded() {
        confirm(MONDAY, WEDNESDAY);
        bridge(MONDAY);

        move(WEDNESDAY);

        assertThat(open(referral)).containsExactly("userTask_endBridgingCare");
        complete("broker", referral, "endBridgingCare", Map.of("note", "Nobody had been there yet."));
        assertThat(bridging.of(referral).orElseThrow().status()).isEqualTo(BridgingStatus.ENDED);
        assertLife("step-down", referral).isWaitingAt("callActivity_shortTermService");
    }

    @Test
    @Tag("KEN-06")
    void whoeverGoesHomeBeforeTheServiceCanStartIsCaredForUntilThen() {
        confirm(WEDNESDAY, WEDNESDAY);

        move(MONDAY, WEDNESDAY);

        assertThat(due(referral, "arrangeBridgingCare")).isEqualTo(MONDAY.minusDays(1));
        assertThat(episodes.find(episodeOf(referral)).plannedStartOn()).isEqualTo(WEDNESDAY);
        move(MONDAY.plusDays(1), WEDNESDAY);
        assertThat(due(referral, "arrangeBridgingCare")).isEqualTo(MONDAY);
        bridge(MONDAY.plusDays(1));
        travelTo(WEDNESDAY);
        confirmStart(episodeOf(referral), WEDNESDAY);
        complete("broker", referral, "endBridgingCare", Map.of("lastBridgingDay", WEDNESDAY.toString()));
        assertLife("step-down", referral)
                .hasPassed("event_bridgingCareMovedAgain", "endEvent_bridgedAfterAll")
                .isWaitingAt("callActivity_shortTermService");
    }

    /** The ward had sent her home already: nobody has come yet, and everybody hears of it. */
    @Test
    void whoeverIsHomeAlreadyIsTheLoudestAlarm() {
        confirm(WEDNESDAY, WEDNESDAY);
        travelTo(MONDAY);

        move(MONDAY.minusDays(2));

        assertThat(episodes.find(episodeOf(referral)).plannedStartOn()).isEqualTo(MONDAY);
        assertThat(alarm.on(MONDAY))
                .anyMatch(waiting -> waiting.referralReference().equals(referral)
                        && waiting.since().equals(MONDAY.minusDays(2)));
        assertThat(trail.of(referral)).extracting(AuditEntry::what).contains("Discharged without support");
        confirmStart(episodeOf(referral), MONDAY.minusDays(1));
        assertLife("step-down", referral).isWaitingAt("callActivity_shortTermService");
    }
}
