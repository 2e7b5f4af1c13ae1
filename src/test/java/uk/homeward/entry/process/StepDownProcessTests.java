package uk.homeward.entry.process;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.ProcessTest;
import uk.homeward.audit.AuditEntry;
import uk.homeward.audit.AuditTrail;
import uk.homeward.entry.BridgingService;
import uk.homeward.entry.BridgingStatus;
import uk.homeward.entry.EntryService;
import uk.homeward.entry.HomeWithoutSupport;
import uk.homeward.followup.FollowUpService;
import uk.homeward.funding.CommitmentService;
import uk.homeward.hospital.StayDates;
import uk.homeward.referral.EnablementTrigger;
import uk.homeward.referral.ReferralRequest;
import uk.homeward.referral.ReferralSource;
import uk.homeward.referral.ReferralStatus;
import uk.homeward.reports.MonthlyReport;
import uk.homeward.reports.Restarts;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.Sequel;

class StepDownProcessTests extends ProcessTest {

    private static final String BRIDGING = "bridging-care";

    private String referral = "";

    @Autowired
    private BridgingService bridging;

    @Autowired
    private CommitmentService money;

    @Autowired
    private MonthlyReport report;

    @Autowired
    private HomeWithoutSupport alarm;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private FollowUpService needs;

    @Autowired
    private EntryService entries;

    @Autowired
    private PlatformTransactionManager transactions;

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
        complete("access-team", referral, "confirmDischarge", wantsNoCare(TODAY.plusDays(1)));

        assertLife("step-down", referral)
                .isEnded()
                .hasPassed("endEvent_offerDeclined")
                .hasNotPassed("callActivity_shortTermService");
        assertThat(episodes.ofReferral(referral)).isEmpty();
        assertThat(referrals.find(referral).cldOutcome()).isEqualTo("NFA: Support declined");
    }

    /** The timer of the expected day, and a person who confirms on that day. */
    @Test
    void twoWhoAreFirstAtTheSameMomentBothGoOn() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> second = new TransactionTemplate(transactions).execute(status -> {
                entries.escalate(referral);
                Future<?> waits = other.submit(() -> entries.escalate(referral));
                await().until(() -> requireNonNull(database.queryForObject(
                                "select count(*) from pg_locks where not granted", Integer.class))
                        > 0);
                return waits;
            });
            requireNonNull(second).get(5, TimeUnit.SECONDS);
        } finally {
            other.shutdownNow();
        }

        assertThat(entries.of(referral)).isPresent();
    }

    /** S2: declining the offer is not declining care. */
    @Test
    @Tag("KEN-06")
    void whoeverDeclinesReablementAndWantsCareIsNotConcludedBeforeSomebodyOwnsIt() {
        Map<String, Object> declined = Map.of(
                "goingHome", "YES",
                "dischargeOn", TODAY.plusDays(1).toString(),
                "offer", "DECLINED");
        assertThat(refused("access-team", referral, "confirmDischarge", declined))
                .isEqualTo("Declining reablement is not declining care. Say what happens instead.");
        Map<String, Object> covered = new HashMap<>(declined);
        covered.put("careInstead", "URGENT_COVER");

        complete("access-team", referral, "confirmDischarge", covered);

        assertThat(open(referral)).containsExactlyInAnyOrder("userTask_ownUrgentCover", "userTask_arrangeBridgingCare");
        assertThat(referrals.find(referral).status()).isEqualTo(ReferralStatus.TRIAGED);
        assertThat(needs.ofCase(referral)).singleElement().satisfies(left -> assertThat(left.owner())
                .isNull());
        assertThat(refused("social-worker", referral, "ownUrgentCover", owner(TODAY.plusDays(2))))
                .startsWith("The person would be at home without care.");
        complete("social-worker", referral, "ownUrgentCover", owner(TODAY.plusDays(1)));
        complete("broker", referral, "arrangeBridgingCare", cover(TODAY.plusDays(1)));

        assertThat(needs.ofCase(referral).get(0).owner()).isEqualTo("Long-term team");
        assertLife("step-down", referral).isWaitingAt("callActivity_careInstead");
        act("social-worker", () -> needs.settle(referral, "Her own agency comes again."));
        complete(
                "broker",
                referral,
                "endBridgingCare",
                Map.of("lastBridgingDay", TODAY.plusDays(3).toString()));
        assertLife("step-down", referral).isEnded().hasPassed("callActivity_careInstead", "endEvent_offerDeclined");
        assertThat(referrals.find(referral).cldOutcome()).isEqualTo("Progress to support planning or services");
    }

    private static Map<String, Object> cover(LocalDate from) {
        return Map.of(
                "provider",
                "Harbour Care Ltd",
                "firstBridgingDay",
                from.toString(),
                "visitsPerWeek",
                14,
                "hoursPerWeek",
                7,
                "visitTimes",
                "8am and 7pm");
    }

    /** Whoever comes is told, however it ends. */
    @Test
    @Tag("KEN-06")
    void aDeathWhileUrgentCoverIsGivenLeavesTheBrokerTheTaskToStopIt() {
        complete(
                "access-team",
                referral,
                "confirmDischarge",
                Map.of(
                        "goingHome", "YES",
                        "dischargeOn", TODAY.toString(),
                        "offer", "DECLINED",
                        "careInstead", "URGENT_COVER"));
        complete("broker", referral, "arrangeBridgingCare", cover(TODAY));

        act("social-worker", () -> people.recordDeath(referrals.find(referral).personReference(), TODAY, null));

        assertThat(open(referral)).containsExactly("userTask_endBridgingCare");
        complete("broker", referral, "endBridgingCare", Map.of("lastBridgingDay", TODAY.toString()));
        assertLife("step-down", referral).isEnded();
        assertThat(referrals.find(referral).status()).isEqualTo(ReferralStatus.WITHDRAWN);
    }

    @Test
    @Tag("KEN-06")
    void theFormerSupportIsRestartedByWhoeverOwnsIt() {
        String restart = refer(new ReferralRequest(
                null,
                somebody("Ada"),
                ReferralSource.HOSPITAL_WARD,
                EnablementTrigger.POST_HOSPITAL,
                false,
                "Millbrook",
                TODAY.plusDays(2),
                null,
                "OLD-4711",
                "Her package lapsed while she was away."));
        triage(restart, "STEP_DOWN", "ENABLE", "REABLEMENT");

        complete(
                "access-team",
                restart,
                "confirmDischarge",
                Map.of(
                        "goingHome", "YES",
                        "dischargeOn", TODAY.plusDays(2).toString(),
                        "offer", "DECLINED",
                        "careInstead", "FORMER_SUPPORT"));

        assertThat(open(restart)).containsExactly("userTask_restartFormerSupport");
        complete("social-worker", restart, "restartFormerSupport", owner(TODAY.plusDays(2)));
        assertLife("step-down", restart).isEnded().hasPassed("endEvent_offerDeclined");
    }

    /** F5: the service is given back, and the referral waits for the next discharge. */
    @Test
    @Tag("KEN-38")
    void whoeverIsBackInHospitalBeforeTheFirstVisitHasTheirDischargeConfirmedAnew() {
        confirmDischarge(referral, TODAY.plusDays(1));
        String first = episodeOf(referral);
        travelTo(TODAY.plusDays(2));
        act("direct-care", () -> admissions.admit(first, StayDates.since(TODAY.plusDays(2))));

        assertThat(episodes.find(first))
                .extracting(EpisodeView::status, EpisodeView::sequel, EpisodeView::endedOn)
                .containsExactly(EpisodeStatus.CANCELLED, Sequel.ADMITTED_TO_HOSPITAL, TODAY.plusDays(2));
        assertThat(open(first)).isEmpty();
        assertThat(referrals.find(referral).status()).isEqualTo(ReferralStatus.TRIAGED);
        assertThat(alarm.on(TODAY.plusDays(2)))
                .noneMatch(waiting -> waiting.referralReference().equals(referral));
        travelTo(TODAY.plusDays(5));
        confirmDischarge(referral, TODAY.plusDays(5));

        String second = episodeOf(referral);
        assertThat(second).isNotEqualTo(first);
        confirmStart(second, TODAY.plusDays(5));
        assertLife("step-down", referral)
                .hasPassed("event_backInHospital")
                .isWaitingAt("callActivity_shortTermService");
        assertLife("short-term-service", second).isWaitingAt("callActivity_supportAtHome");
    }

    @Test
    void bridgingCareBeginsAnewWithTheNextDischarge() {
        Map<String, Object> bridged = Map.of(
                "goingHome",
                "YES",
                "dischargeOn",
                TODAY.plusDays(1).toString(),
                "offer",
                "ACCEPTED",
                "bridging",
                "YES");
        complete("access-team", referral, "confirmDischarge", bridged);
        act("direct-care", () -> admissions.admit(episodeOf(referral), StayDates.since(TODAY)));
        assertThat(bridging.of(referral)).isEmpty();

        complete("access-team", referral, "confirmDischarge", bridged);

        assertThat(bridging.of(referral).orElseThrow().status()).isEqualTo(BridgingStatus.NEEDED);
        assertThat(open(referral)).containsExactly("userTask_arrangeBridgingCare");
    }

    /** F2: told two days late, the day stays true, support starts at once, and everybody hears of it until somebody comes. */
    @Test
    void whoeverWentHomeBeforeWeKnewIsTheLoudestAlarmUntilSomebodyComes() {
        LocalDate saturday = TODAY.minusDays(2);

        confirmDischarge(referral, saturday);

        String episode = episodeOf(referral);
        assertThat(alarm.on(TODAY))
                .filteredOn(waiting -> waiting.referralReference().equals(referral))
                .singleElement()
                .satisfies(waiting -> {
                    assertThat(waiting.since()).isEqualTo(saturday);
                    assertThat(waiting.waitsFor()).isEqualTo(HomeWithoutSupport.Waiting.Step.SUPPORT);
                });
        assertThat(trail.of(referral)).extracting(AuditEntry::what).contains("Discharged without support");
        assertThat(episodes.find(episode).plannedStartOn()).isEqualTo(TODAY);

        complete(
                "direct-care",
                episode,
                "confirmStart",
                Map.of("supportStarted", "YES", "startedOn", TODAY.toString(), "hoursPerWeek", "10"));
        assertThat(alarm.on(TODAY))
                .extracting(HomeWithoutSupport.Waiting::referralReference)
                .doesNotContain(referral);
    }

    /** S5: two wards refer the same person, and nobody has a service before the first discharge is confirmed. */
    @Test
    void aSecondReferralIsAddedToTheServiceThatTheFirstHasOpened() {
        String second = refer(new ReferralRequest(
                referrals.find(referral).personReference(),
                null,
                ReferralSource.HOSPITAL_WARD,
                EnablementTrigger.POST_HOSPITAL,
                false,
                "Millbrook",
                TODAY,
                null,
                null,
                "Broke a hip."));
        triage(second, "STEP_DOWN", "ENABLE", "REABLEMENT");
        confirmDischarge(referral, TODAY);
        Map<String, Object> home = Map.of("goingHome", "YES", "dischargeOn", TODAY.toString(), "offer", "ACCEPTED");
        assertThat(refused("access-team", second, "confirmDischarge", home))
                .startsWith("This person already has a short-term service.");
        Map<String, Object> kept = new HashMap<>(home);
        kept.put("liveServiceChoice", "KEEP_LIVE_SERVICE");

        complete("access-team", second, "confirmDischarge", kept);

        assertLife("referral", second).isEnded().hasPassed("endEvent_outcomeRecorded");
        assertThat(referrals.find(second).cldOutcome()).isEqualTo("Continuation of support or services");
        assertThat(episodes.ofReferral(second)).isEmpty();
        assertThat(trail.of(second)).extracting(AuditEntry::what).contains("Referral joined");
    }

    @Test
    void whoeverKeepsAServiceThatIsNotThereIsToldSo() {
        assertThat(refused(
                        "access-team",
                        referral,
                        "confirmDischarge",
                        Map.of(
                                "goingHome", "YES",
                                "dischargeOn", TODAY.toString(),
                                "offer", "ACCEPTED",
                                "liveServiceChoice", "KEEP_LIVE_SERVICE")))
                .startsWith("The person has no live short-term service to keep.");
    }

    @Test
    void whoeverIsCaredForUntilThenIsNoAlarm() {
        complete(
                "access-team",
                referral,
                "confirmDischarge",
                Map.of(
                        "goingHome",
                        "YES",
                        "dischargeOn",
                        TODAY.minusDays(1).toString(),
                        "plannedStartOn",
                        TODAY.plusDays(2).toString(),
                        "offer",
                        "ACCEPTED",
                        "bridging",
                        "YES"));
        assertThat(alarm.on(TODAY))
                .extracting(HomeWithoutSupport.Waiting::referralReference)
                .contains(referral);

        complete(
                "broker",
                referral,
                "arrangeBridgingCare",
                Map.of(
                        "provider",
                        "Harbour Care",
                        "firstBridgingDay",
                        TODAY.toString(),
                        "visitsPerWeek",
                        14,
                        "hoursPerWeek",
                        "14",
                        "visitTimes",
                        "8am and 6pm"));

        assertThat(alarm.on(TODAY))
                .extracting(HomeWithoutSupport.Waiting::referralReference)
                .doesNotContain(referral);
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

    @Test
    @Tag("KEN-06")
    void bridgingCareLastsFromTheDischargeUntilTheServiceStarts() {
        goHomeBefore(TODAY.plusDays(5));
        assertLife("step-down", referral).isWaitingAt("callActivity_shortTermService", "callActivity_bridgingCare");
        assertThat(refused("broker", referral, "arrangeBridgingCare", arrangement(TODAY.plusDays(2))))
                .contains("The person would be at home without care. Let it start on 23 February 2027 or before.");

        complete("broker", referral, "arrangeBridgingCare", arrangement(TODAY.plusDays(1)));
        assertLife(BRIDGING, referral).isWaitingAt("gateway_whileBridging");
        assertThat(money.find(referral).until()).isEqualTo(TODAY.plusDays(4));
        travelTo(TODAY.plusDays(6));
        assertLife(BRIDGING, referral).as("the service has not started").isWaitingAt("gateway_whileBridging");
        confirmStart(episodeOf(referral), TODAY.plusDays(6));

        assertThat(open(referral)).containsExactly("userTask_endBridgingCare");
        assertThat(refused(
                        "broker",
                        referral,
                        "endBridgingCare",
                        Map.of("lastBridgingDay", TODAY.plusDays(5).toString())))
                .contains("The service started on 28 February 2027, and nobody is without care until then.");
        assertThat(refused("broker", referral, "endBridgingCare", Map.of())).contains("Give the last day");
        complete(
                "broker",
                referral,
                "endBridgingCare",
                Map.of("lastBridgingDay", TODAY.plusDays(6).toString()));

        assertLife(BRIDGING, referral)
                .isEnded()
                .hasPassed("endEvent_bridgingEnded")
                .hasNotPassed("serviceTask_escalateBridging", "endEvent_bridgingNotArranged");
        assertLife("step-down", referral).isWaitingAt("callActivity_shortTermService");
        assertThat(bridging.of(referral).orElseThrow().lastDay()).isEqualTo(TODAY.plusDays(6));
        assertThat(money.find(referral).until()).isEqualTo(TODAY.plusDays(6));
    }

    @Test
    @Tag("KEN-06")
    void whoeverNeedsNoBridgingIsNotAtHomeBeforeTheServiceStarts() {
        String sentence = refused(
                "access-team",
                referral,
                "confirmDischarge",
                Map.of(
                        "goingHome", "YES",
                        "dischargeOn", TODAY.plusDays(1).toString(),
                        "plannedStartOn", TODAY.plusDays(3).toString(),
                        "offer", "ACCEPTED",
                        "bridging", "NO"));

        assertThat(sentence).contains("at home without support", "say that care is needed before it starts");
    }

    @Test
    @Tag("KEN-06")
    void bridgingThatIsNotArrangedByTheEveningBeforeDischargeIsEscalatedOnce() {
        goHomeBefore(TODAY.plusDays(5));
        travelTo(TODAY.plusDays(3));

        assertThat(firedAt("event_bridgingDue")).containsExactly(evening(TODAY));
        assertLife(BRIDGING, referral)
                .hasPassed("serviceTask_escalateBridging", "endEvent_bridgingEscalated")
                .isWaitingAt("userTask_arrangeBridgingCare");
        complete("broker", referral, "arrangeBridgingCare", arrangement(TODAY.plusDays(3)));
        assertThat(bridging.of(referral).orElseThrow().status()).isEqualTo(BridgingStatus.ARRANGED);
    }

    /** S3: the provider withdraws on day two. */
    @Test
    void bridgingThatFailsIsArrangedAgainAtOnceAndManagersHearOfIt() {
        goHomeBefore(TODAY.plusDays(5));
        complete("broker", referral, "arrangeBridgingCare", arrangement(TODAY.plusDays(1)));
        travelTo(TODAY.plusDays(2));

        act("broker", () -> bridging.fail(referral, TODAY.plusDays(2), "Two carers are ill.", null));

        assertLife(BRIDGING, referral).isWaitingAt("userTask_arrangeBridgingCare");
        assertThat(alarm.on(TODAY.plusDays(2)))
                .extracting(HomeWithoutSupport.Waiting::referralReference)
                .contains(referral);
        travelTo(TODAY.plusDays(3));
        assertThat(trail.of(referral)).extracting(AuditEntry::what).contains("Bridging failed", "Bridging escalated");
        complete("broker", referral, "arrangeBridgingCare", arrangement(TODAY.plusDays(3)));
        assertLife(BRIDGING, referral).isWaitingAt("gateway_whileBridging");
    }

    @Test
    void bridgingThatNobodyArrangedIsNotNeededOnceTheServiceStarts() {
        goHomeBefore(TODAY.plusDays(5));
        travelTo(TODAY.plusDays(1));
        confirmStart(episodeOf(referral), TODAY.plusDays(1));

        assertThat(open(referral)).isEmpty();
        assertLife(BRIDGING, referral).isEnded().hasPassed("endEvent_bridgingNotArranged");
        assertLife("step-down", referral).isWaitingAt("callActivity_shortTermService");
        assertThat(bridging.of(referral).orElseThrow().status()).isEqualTo(BridgingStatus.NOT_NEEDED);
    }

    @Test
    @Tag("KEN-06")
    void aBrokerIsToldWhenTheDischargeIsCancelled() {
        goHomeBefore(TODAY.plusDays(5));
        complete("broker", referral, "arrangeBridgingCare", arrangement(TODAY.plusDays(1)));

        act("access-team", () -> entries.cancelDischarge(referral, "A fever: stays on the ward."));

        assertThat(open(referral)).containsExactly("userTask_endBridgingCare");
        complete("broker", referral, "endBridgingCare", Map.of("note", "Rang them; nobody had been there yet."));
        assertLife(BRIDGING, referral).isEnded().hasPassed("endEvent_bridgingEnded");
        assertLife("step-down", referral).isEnded();
        assertLife("referral", referral).isEnded().hasPassed("endEvent_outcomeRecorded");
        assertThat(referrals.find(referral).cldOutcome()).isEqualTo("NFA: No services offered for other reason");
    }

    @Test
    @Tag("KEN-06")
    void aBrokerIsToldWhenTheReferralIsWithdrawn() {
        goHomeBefore(TODAY.plusDays(5));
        complete("broker", referral, "arrangeBridgingCare", arrangement(TODAY.plusDays(1)));

        act("access-team", () -> referrals.withdraw(referral, "The family will help."));

        assertThat(open(referral)).containsExactly("userTask_endBridgingCare");
        complete("broker", referral, "endBridgingCare", Map.of());
        assertLife("referral", referral).isEnded().hasPassed("endEvent_outcomeRecorded");
        assertThat(referrals.find(referral).status()).isEqualTo(ReferralStatus.WITHDRAWN);
    }

    @Test
    @Tag("KEN-06")
    void aBrokerIsToldWhenThePersonDies() {
        goHomeBefore(TODAY.plusDays(5));
        complete("broker", referral, "arrangeBridgingCare", arrangement(TODAY.plusDays(1)));
        travelTo(TODAY.plusDays(3));

        act("manager", () -> people.recordDeath(referrals.find(referral).personReference(), TODAY.plusDays(3), null));

        assertThat(open(referral)).containsExactly("userTask_endBridgingCare");
        complete(
                "broker",
                referral,
                "endBridgingCare",
                Map.of("lastBridgingDay", TODAY.plusDays(3).toString()));
        assertLife("referral", referral).isEnded();
    }

    @Test
    @Tag("KEN-06")
    @Tag("KEN-05")
    void aRestartKeepsItsFormerPackageAndGetsTheSameOffer() {
        String restart = refer(new ReferralRequest(
                null,
                somebody("Cyril"),
                ReferralSource.CARE_TRANSFER_HUB,
                EnablementTrigger.POST_HOSPITAL,
                false,
                "Eastwold",
                TODAY,
                null,
                "PKG-000042",
                null));
        triage(restart, "STEP_DOWN", "ENABLE", "REABLEMENT");
        long before = report.restarts().stream().mapToLong(Restarts::restarts).sum();

        assertThat(refused(
                        "access-team",
                        restart,
                        "confirmDischarge",
                        Map.of("goingHome", "YES", "dischargeOn", TODAY.toString())))
                .contains("Offer the person reablement");
        confirmDischarge(restart, TODAY);

        assertThat(episodes.find(episodeOf(restart)).formerPackage()).isEqualTo("PKG-000042");
        assertThat(report.restarts().stream().mapToLong(Restarts::restarts).sum())
                .isEqualTo(before + 1);
    }

    private void goHomeBefore(LocalDate plannedStart) {
        complete(
                "access-team",
                referral,
                "confirmDischarge",
                Map.of(
                        "goingHome", "YES",
                        "dischargeOn", TODAY.plusDays(1).toString(),
                        "plannedStartOn", plannedStart.toString(),
                        "offer", "ACCEPTED",
                        "bridging", "YES"));
    }

    private static Map<String, Object> arrangement(LocalDate firstDay) {
        return Map.of(
                "provider",
                "Invented Care Ltd",
                "firstBridgingDay",
                firstDay.toString(),
                "visitsPerWeek",
                14,
                "hoursPerWeek",
                7.5,
                "visitTimes",
                "8am and 6pm");
    }
}
