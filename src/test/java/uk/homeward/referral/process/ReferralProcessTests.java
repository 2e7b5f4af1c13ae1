package uk.homeward.referral.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.ProcessTest;
import uk.homeward.audit.AuditEntry;
import uk.homeward.audit.AuditTrail;
import uk.homeward.audit.Change;
import uk.homeward.reference.Reference;
import uk.homeward.referral.CorrectedOutcome;
import uk.homeward.referral.Destination;
import uk.homeward.referral.EnablementTrigger;
import uk.homeward.referral.OutcomeCorrectionService;
import uk.homeward.referral.ReferralJoinService;
import uk.homeward.referral.ReferralRequest;
import uk.homeward.referral.ReferralSource;
import uk.homeward.referral.ReferralStatus;
import uk.homeward.referral.ReferralView;
import uk.homeward.shortterm.EndReason;
import uk.homeward.shortterm.EpisodeStatus;

class ReferralProcessTests extends ProcessTest {

    @Autowired
    private OutcomeCorrectionService corrections;

    @Autowired
    private ReferralJoinService joins;

    @Autowired
    private AuditTrail trail;

    @Test
    @Tag("KEN-04")
    void aHospitalReferralIsProposedForTheWayHomeAndWaitsForTriage() {
        String referral = referFromHospital();

        assertThat(referrals.find(referral).proposedRoute()).isEqualTo(Destination.STEP_DOWN);
        assertLife("referral", referral)
                .isWaitingAt("userTask_triageReferral")
                .hasPassed(
                        "startEvent_referralReceived",
                        "businessRuleTask_proposeRoute",
                        "serviceTask_recordProposedRoute");
    }

    @Test
    @Tag("COV-15")
    void bothWaysLeadToTheSameService() {
        String fromHospital = referFromHospital();
        triage(fromHospital, "STEP_DOWN", "ENABLE", "REABLEMENT");
        confirmDischarge(fromHospital, TODAY);
        String fromHome = referFromCommunity();
        triage(fromHome, "STEP_UP", "ENABLE", "ADMISSION_AVOIDANCE");
        confirmStepUp(fromHome, TODAY);

        assertLife("referral", fromHospital)
                .isWaitingAt("callActivity_stepDown")
                .hasNotPassed("callActivity_stepUp");
        assertLife("referral", fromHome).isWaitingAt("callActivity_stepUp").hasNotPassed("callActivity_stepDown");
        assertLife("start-of-support", episodeOf(fromHospital)).isWaitingAt("userTask_confirmStart");
        assertLife("start-of-support", episodeOf(fromHome)).isWaitingAt("userTask_confirmStart");
    }

    @Test
    @Tag("KEN-06")
    void aRestartGoesTheWayHomeEvenWhereSomebodyElseAsks() {
        String referral = refer(new ReferralRequest(
                null,
                somebody("Cyril"),
                ReferralSource.SOCIAL_WORK,
                EnablementTrigger.POST_HOSPITAL,
                false,
                "Eastwold",
                TODAY,
                null,
                "PKG-000042",
                null));

        assertThat(referrals.find(referral).proposedRoute()).isEqualTo(Destination.STEP_DOWN);
    }

    @Test
    void aServiceThatIsOverLeavesItsOutcomeOnTheReferral() {
        String referral = referFromCommunity();
        triage(referral, "STEP_UP", "ENABLE", "ADMISSION_AVOIDANCE");
        complete("access-team", referral, "confirmStepUp", Map.of("stepUpGoesAhead", "NO"));

        assertLife("referral", referral)
                .isEnded()
                .hasPassed(
                        "serviceTask_summariseEnding",
                        "businessRuleTask_decideOutcome",
                        "serviceTask_recordOutcome",
                        "endEvent_outcomeRecorded")
                .hasNotPassed("endEvent_closedWithoutService");
        assertThat(referrals.find(referral).status()).isEqualTo(ReferralStatus.CONCLUDED);
        assertThat(referrals.find(referral).cldOutcome()).isEqualTo("NFA: No services offered for other reason");
    }

    @Test
    void aReferralForAdviceIsClosedWithoutAService() {
        String referral = referFromCommunity();
        complete(
                "access-team",
                referral,
                "triageReferral",
                Map.of("destination", "INFORMATION_AND_ADVICE", "overrideReason", "Only asked for a key safe."));

        assertLife("referral", referral)
                .isEnded()
                .hasPassed("endEvent_closedWithoutService")
                .hasNotPassed("endEvent_outcomeRecorded", "callActivity_stepUp");
        assertThat(referrals.find(referral).cldOutcome()).isEqualTo("NFA: Information and advice or signposting");
    }

    private String closed(String destination) {
        String referral = referFromCommunity();
        complete(
                "access-team",
                referral,
                "triageReferral",
                Map.of("destination", destination, "overrideReason", "Only asked for a key safe."));
        return referral;
    }

    private String correct(String referral, CorrectedOutcome right) {
        return begin("access-team", () -> corrections.ask(referral, right));
    }

    /** K2 at triage: nobody is left without a look because of one click. */
    @Test
    void whatWasClosedByMistakeIsTriagedAnewWhereTwoPeopleAgree() {
        String referral = closed("INFORMATION_AND_ADVICE");
        String asked = correct(referral, new CorrectedOutcome(null, true, "It was another person's referral."));
        assertThat(referrals.find(referral).status()).isEqualTo(ReferralStatus.CLOSED);

        act("manager", () -> approvals.approve(asked, null));

        assertThat(open(referral)).containsExactly("userTask_triageReferral");
        assertThat(referrals.find(referral).cldOutcome()).isNull();
        triage(referral, "STEP_UP", "ENABLE", "ADMISSION_AVOIDANCE");
        assertThat(referrals.find(referral).status()).isEqualTo(ReferralStatus.TRIAGED);
        assertThat(refusal(() -> correct(referral, new CorrectedOutcome(null, true, "Once more."))))
                .startsWith("This referral has no outcome of its own.");
    }

    @Test
    void nothingIsTriagedAnewForWhoHasDied() {
        String referral = closed("INFORMATION_AND_ADVICE");
        String asked = correct(referral, new CorrectedOutcome(null, true, "It was another person's referral."));
        act("access-team", () -> people.recordDeath(referrals.find(referral).personReference(), TODAY, null));

        act("manager", () -> assertThat(refusal(() -> approvals.approve(asked, null)))
                .contains("has died"));

        assertThat(referrals.find(referral).status()).isEqualTo(ReferralStatus.CLOSED);
    }

    @Test
    void whatIsUrgentIsNotJoinedWithWhatCanWait() {
        String urgent = referFromHospital();
        String second = referAgain(urgent);
        database.update("update referral set urgent = (id = ?)", Reference.REFERRAL.id(urgent));

        assertThat(refusal(() -> joins.join(urgent, second, null))).contains("is urgent");
        act("access-team", () -> joins.join(second, urgent, null));

        assertThat(open(urgent)).containsExactly("userTask_triageReferral");
    }

    /** Joined by mistake, it asked for something else: both go on. */
    @Test
    void whatWasJoinedByMistakeIsTriagedAnewWhereTwoPeopleAgree() {
        String kept = referFromHospital();
        String joined = referAgain(kept);
        act("access-team", () -> joins.join(joined, kept, "The same fall."));
        assertThat(refusal(() ->
                        correct(joined, new CorrectedOutcome(Destination.NHS_SERVICE, null, "The GP took it over."))))
                .startsWith("What was withdrawn has no outcome");
        String asked = correct(joined, new CorrectedOutcome(null, true, "It was another fall."));
        assertThat(open(joined)).isEmpty();

        act("manager", () -> approvals.approve(asked, null));

        assertThat(open(joined)).containsExactly("userTask_triageReferral");
        assertThat(open(kept)).containsExactly("userTask_triageReferral");
        assertThat(trail.of(joined))
                .filteredOn(line -> "Outcome corrected".equals(line.what()))
                .singleElement()
                .satisfies(line -> assertThat(line.change())
                        .isEqualTo(new Change(
                                "Outcome of the referral",
                                "Withdrawn: Joined with %s. The same fall.".formatted(kept),
                                "Triaged anew")));
    }

    @Test
    void aWrongOutcomeIsPutRightAndBothStayReadable() {
        String referral = closed("INFORMATION_AND_ADVICE");
        assertThat(refusal(() -> correct(referral, new CorrectedOutcome(Destination.STEP_UP, null, "Wrong."))))
                .startsWith("Something would have to begin");
        assertThat(refusal(() ->
                        correct(referral, new CorrectedOutcome(Destination.INFORMATION_AND_ADVICE, null, "Wrong."))))
                .startsWith("This is what stands there");
        String asked = correct(referral, new CorrectedOutcome(Destination.NHS_SERVICE, null, "The GP took it over."));

        act("manager", () -> approvals.approve(asked, null));

        assertThat(referrals.find(referral).destination()).isEqualTo(Destination.NHS_SERVICE);
        assertThat(referrals.find(referral).cldOutcome())
                .isEqualTo("NFA: Referral to NHS services or NHS funded social care");
        assertThat(trail.of(referral))
                .filteredOn(line -> "Outcome corrected".equals(line.what()))
                .singleElement()
                .satisfies(line -> assertThat(line.change())
                        .isEqualTo(new Change(
                                "Outcome of the referral",
                                "NFA: Information and advice or signposting",
                                "NFA: Referral to NHS services or NHS funded social care")));
    }

    /** S5: neither has been triaged. */
    @Test
    void twoReferralsOfOnePersonAreJoinedAndCountedOnce() {
        String first = referFromHospital();
        String second = referAgain(first);
        String stranger = referFromHospital();
        assertThat(joins.others(second)).extracting(ReferralView::reference).containsExactly(first);
        assertThat(refusal(() -> joins.join(second, stranger, null))).contains("is for somebody else");
        assertThat(refusal(() -> joins.join(second, second, null))).contains("the referral itself");

        act("access-team", () -> joins.join(second, first, "The ward rang twice."));

        assertLife("referral", second).isEnded().hasPassed("endEvent_withdrawn");
        assertThat(referrals.find(second).cldOutcome()).isNull();
        assertThat(open(first)).containsExactly("userTask_triageReferral");
        assertThat(trail.of(first)).extracting(AuditEntry::what).contains("Referral joined");
        assertThat(joins.others(first)).isEmpty();
        assertThat(refusal(() -> joins.join(first, second, null))).contains("is over");
    }

    private static String refusal(ThrowingCallable act) {
        return String.valueOf(catchThrowable(act).getMessage());
    }

    @Test
    void anotherRouteThanTheProposedOneNeedsAReason() {
        String referral = referFromCommunity();

        String sentence = refused("access-team", referral, "triageReferral", Map.of("destination", "SUPPORT_DECLINED"));

        assertThat(sentence).isEqualTo("This is not the proposed route. Say why you choose another destination.");
    }

    @Test
    @Tag("KEN-38")
    void aReferralGoesToOneDestinationOnly() {
        String referral = referFromCommunity();
        triage(referral, "STEP_UP", "ENABLE", "ADMISSION_AVOIDANCE");

        assertThat(open(referral)).containsExactly("userTask_confirmStepUp");
        assertThat(referrals.find(referral).destination()).isEqualTo(Destination.STEP_UP);
    }

    @Test
    void aTriageThatIsLateIsEscalatedOnceAndStaysOpen() {
        String referral = referFromHospital(TODAY.plusDays(5));
        travelTo(TODAY.plusDays(3));

        assertThat(firedAt("event_triageDue")).containsExactly(TODAY.plusDays(1).atTime(LocalTime.NOON));
        assertLife("referral", referral)
                .hasPassed("serviceTask_escalateTriage", "endEvent_triageEscalated")
                .isWaitingAt("userTask_triageReferral");
    }

    @Test
    void aTriageInTimeIsNotEscalated() {
        String referral = referFromHospital(TODAY.plusDays(5));
        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
        travelTo(TODAY.plusDays(3));

        assertThat(firedAt("event_triageDue")).isEmpty();
    }

    @Test
    void aReferralMayBeWithdrawnBeforeItIsTriaged() {
        String referral = referFromHospital();
        act("access-team", () -> referrals.withdraw(referral, "The family will help."));

        assertLife("referral", referral)
                .isEnded()
                .hasPassed("endEvent_withdrawn")
                .hasNotPassed("serviceTask_recordTriage");
    }

    @Test
    void aReferralMayBeWithdrawnWhileTheDischargeIsAwaited() {
        String referral = referFromHospital();
        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
        act("access-team", () -> referrals.withdraw(referral, "The family will help."));

        assertLife("referral", referral).isEnded().hasPassed("endEvent_withdrawn");
        assertThat(open(referral)).isEmpty();
    }

    @Test
    void aReferralWithdrawnBeforeSupportStartsCancelsTheServiceAndKeepsItsOutcome() {
        String referral = referFromHospital();
        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
        confirmDischarge(referral, TODAY);
        String episode = episodeOf(referral);
        act("access-team", () -> referrals.withdraw(referral, "The family will help."));

        assertLife("referral", referral).isEnded().hasPassed("endEvent_outcomeRecorded");
        assertThat(episodes.find(episode).status()).isEqualTo(EpisodeStatus.CANCELLED);
        assertThat(referrals.find(referral).cldOutcome()).isEqualTo("NFA: No services offered for other reason");
    }

    @Test
    void aDeathBeforeAServiceAcceptedEndsTheReferral() {
        String referral = referFromHospital();
        act("access-team", () -> people.recordDeath(referrals.find(referral).personReference(), TODAY, null));

        assertLife("referral", referral).isEnded().hasPassed("endEvent_withdrawn");
        assertThat(referrals.find(referral).status()).isEqualTo(ReferralStatus.WITHDRAWN);
    }

    @Test
    @Tag("KEN-38")
    void aLiveServiceThatIsKeptTakesTheNewReferralIn() {
        String second = referAgain(supported());
        complete(
                "access-team",
                second,
                "triageReferral",
                Map.of("destination", "STEP_DOWN", "liveServiceChoice", "KEEP_LIVE_SERVICE"));

        assertLife("referral", second).isEnded().hasPassed("endEvent_closedWithoutService");
        assertThat(referrals.find(second).destination()).isEqualTo(Destination.LIVE_SERVICE);
        assertThat(referrals.find(second).cldOutcome()).isEqualTo("Continuation of support or services");
    }

    @Test
    @Tag("KEN-38")
    void aLiveServiceThatIsReplacedEndsOnTheDayTheNewOneStarts() {
        String first = supported();
        String second = referAgain(first);
        complete(
                "access-team",
                second,
                "triageReferral",
                Map.of(
                        "destination", "STEP_DOWN",
                        "service", "D2A",
                        "purpose", "DISCHARGE_TO_ASSESS",
                        "liveServiceChoice", "REPLACE_LIVE_SERVICE"));
        travelTo(TODAY.plusDays(3));
        LocalDate start = TODAY.plusDays(3);
        confirmDischarge(second, start);
        assertLife("short-term-service", episodeOf(first)).isWaitingAt("callActivity_supportAtHome");
        confirmStart(episodeOf(second), start);

        assertLife("short-term-service", episodeOf(first)).isEnded().hasPassed("endEvent_endedEarly");
        assertThat(episodes.find(episodeOf(first)).endReason()).isEqualTo(EndReason.REPLACED);
        assertThat(episodes.find(episodeOf(first)).endedOn()).isEqualTo(start);
        assertThat(referrals.find(first).serviceOutcome()).isEqualTo("Continuation of support or services");
        assertLife("short-term-service", episodeOf(second)).isWaitingAt("callActivity_supportAtHome");
    }

    private String supported() {
        String referral = referFromHospital();
        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
        confirmDischarge(referral, TODAY);
        confirmStart(episodeOf(referral), TODAY);
        return referral;
    }

    private String referAgain(String first) {
        return refer(new ReferralRequest(
                referrals.find(first).personReference(),
                null,
                ReferralSource.CARE_TRANSFER_HUB,
                EnablementTrigger.POST_HOSPITAL,
                false,
                "Millbrook",
                TODAY.plusDays(3),
                null,
                null,
                null));
    }
}
