package uk.homeward.shortterm.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.ProcessTest;
import uk.homeward.approval.ApprovalService;
import uk.homeward.followup.FollowUpLists;
import uk.homeward.hospital.StayCorrectionService;
import uk.homeward.hospital.StayDates;
import uk.homeward.review.ReviewStatus;
import uk.homeward.shortterm.EndReason;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.Sequel;

class ShortTermServiceProcessTests extends ProcessTest {

    private static final String ID = "short-term-service";
    private static final String AT_HOME = "support-at-home";
    private static final String CHARGE = "charge";
    private static final String STAY = "hospital-stay";
    private static final LocalDate LAST_DAY = TODAY.plusDays(41);
    private static final LocalDate FIRST_CHARGEABLE_DAY = TODAY.plusDays(42);
    private static final LocalDate REVIEW = LAST_DAY.minusDays(7);

    @Autowired
    private StayCorrectionService corrections;

    @Autowired
    private ApprovalService approvals;

    @Autowired
    private FollowUpLists followUps;

    private String referral = "";
    private String episode = "";

    @BeforeEach
    void accepted() {
        referral = referFromHospital();
        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
        confirmDischarge(referral, TODAY);
        episode = episodeOf(referral);
    }

    private static Map<String, Object> and(Map<String, Object> answers, String field, Object more) {
        Map<String, Object> all = new HashMap<>(answers);
        all.put(field, more);
        return all;
    }

    private void supported() {
        agreeGoals(episode);
        confirmStart(episode, TODAY);
    }

    private EpisodeView seen() {
        return episodes.find(episode);
    }

    @Test
    void anAcceptedEpisodeWaitsForItsStartAndItsGoals() {
        assertLife(ID, episode)
                .isWaitingAt("callActivity_startOfSupport", "userTask_agreeGoals")
                .hasPassed("serviceTask_planStart");
        assertLife("start-of-support", episode).isWaitingAt("userTask_confirmStart");
    }

    @Test
    @Tag("KEN-18")
    void aTherapistAgreesGoalsBeforeOrAfterTheStart() {
        confirmStart(episode, TODAY);
        agreeGoals(episode);

        assertLife(ID, episode)
                .hasPassed("serviceTask_recordGoals", "endEvent_goalsAgreed")
                .isWaitingAt("callActivity_supportAtHome");
        assertThat(seen().goals()).hasSize(2);
    }

    @Test
    @Tag("COV-04")
    void aPlanWithoutAGoalIsRefused() {
        Map<String, Object> answers = Map.of("goal1", " ", "entryScore1", 3, "involvement", "PERSON");

        assertThat(refused("therapist", episode, "agreeGoals", answers)).isEqualTo("Fill in “First goal”.");
    }

    @Test
    void aPlannedStartThatIsMissedIsEscalatedOnceAndStaysOpen() {
        travelTo(TODAY.plusDays(4));

        assertThat(firedAt("event_startMissed")).containsExactly(morning(TODAY.plusDays(1)));
        assertLife(ID, episode)
                .hasPassed("serviceTask_escalateStart", "endEvent_startEscalated")
                .isWaitingAt("callActivity_startOfSupport");
    }

    @Test
    void aStartToldLateIsFollowedByItsTrueDates() {
        agreeGoals(episode);
        travelTo(TODAY.plusDays(9));
        assertThat(refused("direct-care", episode, "confirmStart", start(TODAY)))
                .isEqualTo("Support started 9 days ago, on 22 February 2027. Say why it is told only now.");
        Map<String, Object> late = new HashMap<>(start(TODAY));
        late.put("lateReason", "The rota was on paper.");
        complete("direct-care", episode, "confirmStart", late);
        tellAboutCharge(episode);
        travelTo(TODAY.plusDays(9));

        assertThat(firedAt("event_progressDue")).containsExactly(morning(TODAY.plusWeeks(1)));
        assertThat(open(episode)).containsExactly("userTask_reviewProgress");
        travelTo(FIRST_CHARGEABLE_DAY);
        assertThat(firedAt("event_freePeriodEnds"))
                .as("a second person has not looked at it")
                .isEmpty();
        countersign();
        travelTo(FIRST_CHARGEABLE_DAY);
        assertThat(seen().chargedSince()).isEqualTo(FIRST_CHARGEABLE_DAY);
        assertThat(firedAt("event_reviewComesUp")).containsExactly(morning(REVIEW));
        assertThat(firedAt("event_freePeriodEnds")).containsExactly(morning(FIRST_CHARGEABLE_DAY));
        assertThat(seen().plannedEndOn()).isEqualTo(LAST_DAY);
    }

    private void countersign() {
        act("manager", () -> approvals.ofCase(referral).forEach(asked -> approvals.approve(asked.reference(), null)));
    }

    @Test
    void supportThatDoesNotStartEndsTheEpisode() {
        complete(
                "direct-care",
                episode,
                "confirmStart",
                Map.of("supportStarted", "NO", "notStartedReason", "Moved to a daughter's home."));

        assertLife(ID, episode)
                .isEnded()
                .hasPassed("endEvent_supportNotStarted")
                .hasNotPassed("callActivity_supportAtHome");
        assertThat(seen().status()).isEqualTo(EpisodeStatus.CANCELLED);
        assertThat(open(episode)).isEmpty();
    }

    @Test
    @Tag("DER-13")
    void supportEndsOnTheEveningOfItsPlannedEndOnceTheReviewHasSaidSo() {
        supported();
        travelTo(REVIEW);
        review(episode, REVIEW, endAsPlanned());
        travelTo(LAST_DAY.plusDays(3));

        assertThat(firedAt("event_plannedEnd")).containsExactly(evening(LAST_DAY));
        assertThat(firedAt("event_freePeriodEnds")).isEmpty();
        assertLife(ID, episode).isEnded().hasPassed("endEvent_episodeEnded");
        assertLife(AT_HOME, episode)
                .hasPassed("serviceTask_endSupport", "endEvent_supportEnded")
                .hasNotPassed("userTask_approveExtension");
        assertThat(seen().endedOn()).isEqualTo(LAST_DAY);
        assertThat(seen().cldOutcome()).isEqualTo("NFA: Support ended as planned");
        assertThat(referrals.find(referral).cldOutcome()).isEqualTo("Progress to reablement/ST-Max");
        assertThat(referrals.find(referral).serviceOutcome()).isEqualTo("NFA: Support ended as planned");
    }

    /** Two services are open side by side; which figures hold follows from the service. */
    @Test
    @Tag("KEN-20")
    @Tag("KEN-38")
    void theLengthFollowsFromTheService() {
        String brief = referFromHospital();
        triage(brief, "STEP_DOWN", "D2A", "DISCHARGE_TO_ASSESS");
        confirmDischarge(brief, TODAY);
        Map<String, Object> threeWeeks = new HashMap<>(start(TODAY));
        threeWeeks.put("plannedDays", 21);
        assertThat(refused("direct-care", episodeOf(brief), "confirmStart", threeWeeks))
                .isEqualTo("Discharge to Assess lasts 7 to 14 days. Plan a length within these.");
        confirmStart(episodeOf(brief), TODAY);
        confirmStart(episode, TODAY);

        assertThat(episodes.find(episodeOf(brief)).plannedEndOn()).isEqualTo(TODAY.plusDays(13));
        assertThat(seen().plannedEndOn()).isEqualTo(LAST_DAY);
        travelTo(TODAY.plusDays(6));
        assertThat(firedAt("event_reviewComesUp")).containsExactly(morning(TODAY.plusDays(6)));
    }

    @Test
    void aReviewMayEndSupportAtOnce() {
        supported();
        travelTo(REVIEW);
        review(episode, REVIEW, Map.of("decision", "END_NOW", "sequel", "SELF_FUNDED"));

        assertLife(ID, episode).isEnded();
        assertLife(AT_HOME, episode).hasPassed("endEvent_endedNow").hasNotPassed("event_plannedEnd");
        assertThat(seen().endedOn()).isEqualTo(REVIEW);
        assertThat(seen().cldOutcome()).isEqualTo("NFA: Self-funded client or under 12wk disregard");
    }

    @Test
    void withoutAReviewSupportGoesOnPastItsPlannedEnd() {
        supported();
        travelTo(LAST_DAY.plusDays(20));

        assertThat(firedAt("event_plannedEnd")).isEmpty();
        assertLife(AT_HOME, episode).isWaitingAt("callActivity_review");
        assertThat(seen().status()).isEqualTo(EpisodeStatus.ACTIVE);
    }

    @Test
    @Tag("COV-14")
    void anExtensionThatAManagerApprovesPutsANewReviewAhead() {
        supported();
        tellAboutCharge(episode);
        travelTo(REVIEW);
        String first = reviewOf(episode);
        review(episode, REVIEW, extend(14));
        complete(
                "manager",
                episode,
                "approveExtension",
                Map.of("approval", "APPROVED", "approvedDays", 10, "approvalReason", "Close to walking alone."));

        LocalDate newEnd = LAST_DAY.plusDays(10);
        assertThat(seen().plannedEndOn()).isEqualTo(newEnd);
        assertThat(reviewOf(episode)).isNotEqualTo(first);
        travelTo(newEnd.minusDays(7));
        review(episode, newEnd.minusDays(7), endAsPlanned());
        travelTo(newEnd.plusDays(1));
        assertThat(firedAt("event_plannedEnd")).containsExactly(evening(newEnd));
        assertThat(firedAt("event_freePeriodEnds")).containsExactly(morning(FIRST_CHARGEABLE_DAY));
        assertLife(ID, episode).isEnded();
        assertLife(AT_HOME, episode).hasPassed("serviceTask_recordExtension");
    }

    @Test
    @Tag("COV-14")
    void anExtensionNeedsAReason() {
        supported();
        travelTo(REVIEW);

        String sentence = refused(
                "social-worker",
                reviewOf(episode),
                "conductReview",
                findings(REVIEW, Map.of("decision", "EXTEND", "extensionDays", 14)));

        assertThat(sentence).isEqualTo("Say why support goes on.");
    }

    @Test
    void anExtensionThatAManagerRefusesLeavesThePlannedEnd() {
        supported();
        travelTo(REVIEW);
        Map<String, Object> decision = new HashMap<>(extend(14));
        decision.put("sequelIfRefused", "INFORMATION_AND_ADVICE");
        review(episode, REVIEW, decision);
        complete(
                "manager",
                episode,
                "approveExtension",
                Map.of("approval", "REFUSED", "approvalReason", "The goals are met."));
        travelTo(LAST_DAY.plusDays(1));

        assertLife(ID, episode).isEnded();
        assertLife(AT_HOME, episode).hasPassed("event_plannedEnd", "endEvent_supportEnded");
        assertThat(seen().endedOn()).isEqualTo(LAST_DAY);
        assertThat(seen().sequel()).isEqualTo(Sequel.INFORMATION_AND_ADVICE);
    }

    /** S1: needs are left, so that support goes on until somebody owns what follows. */
    @Test
    void aRefusedExtensionWithNeedsLeftEndsNothingBeforeSomebodyOwnsWhatFollows() {
        supported();
        travelTo(REVIEW);
        Map<String, Object> wish = new HashMap<>(extend(14));
        wish.putAll(Map.of("extensionReason", "AWAITING_LONG_TERM_SUPPORT", "hoursStillNeeded", "7"));
        review(episode, REVIEW, wish);
        complete(
                "manager",
                episode,
                "approveExtension",
                Map.of("approval", "REFUSED", "approvalReason", "No room after next week."));
        travelTo(FIRST_CHARGEABLE_DAY.plusDays(3));

        assertThat(open(episode)).contains("userTask_agreeWhatFollows");
        assertThat(seen().status()).isEqualTo(EpisodeStatus.ACTIVE);
        assertThat(followUps.countWithoutOwner()).isPositive();
        agreeWhatFollows(episode);
        assertLife(ID, episode).isEnded();
        assertThat(seen().endedOn()).isEqualTo(FIRST_CHARGEABLE_DAY.plusDays(3));
        assertThat(seen().sequel()).isEqualTo(Sequel.LONG_TERM_SUPPORT);
    }

    @Test
    void whoeverAgreesWhatFollowsBeforeThePlannedEndLeavesItWhereItIs() {
        supported();
        travelTo(REVIEW);
        review(
                episode,
                REVIEW,
                Map.of("decision", "END_AS_PLANNED", "sequel", "LONG_TERM_SUPPORT", "planOfCare", "Two calls a day."));
        assertThat(refused("social-worker", episode, "agreeWhatFollows", Map.of("whatFollows", "An agency.")))
                .isEqualTo("Fill in “Who owns it?”.");
        agreeWhatFollows(episode);
        travelTo(LAST_DAY.plusDays(1));

        assertThat(firedAt("event_plannedEnd")).containsExactly(evening(LAST_DAY));
        assertThat(seen().endedOn()).isEqualTo(LAST_DAY);
    }

    @Test
    @Tag("KEN-16")
    void progressComesUpEveryWeek() {
        supported();
        for (int week = 1; week <= 3; week++) {
            travelTo(TODAY.plusWeeks(week));
            reportWeek(episode, 10 - week, 4 + week);
        }

        assertThat(firedAt("event_progressDue"))
                .containsExactly(morning(TODAY.plusWeeks(1)), morning(TODAY.plusWeeks(2)), morning(TODAY.plusWeeks(3)));
        assertLife(AT_HOME, episode).isWaitingAt("event_progressDue");
        assertLife(ID, episode).hasNotPassed("startEvent_concernRaised");
        assertThat(seen().weeks()).hasSize(3);
    }

    @Test
    @Tag("COV-03")
    void hoursRiseWithoutANewReferralButWithAReason() {
        supported();
        travelTo(TODAY.plusWeeks(1));

        assertThat(refused("direct-care", episode, "reviewProgress", week(12, 4)))
                .contains("Say why the person needs more now.");
        Map<String, Object> explained = new HashMap<>(week(12, 4));
        explained.put("hoursIncreaseReason", "Her daughter is away for a month.");
        complete("direct-care", episode, "reviewProgress", explained);

        assertThat(seen().weeks()).hasSize(1);
        assertThat(referrals.ofPerson(seen().personReference())).hasSize(1);
    }

    @Test
    @Tag("KEN-18")
    void aConcernIsAnsweredByATherapistWhileSupportGoesOn() {
        worried();
        assertThat(open(episode)).contains("userTask_respondToConcern");
        assertThat(refused("therapist", episode, "respondToConcern", Map.of("response", "")))
                .isEqualTo("Fill in “What should happen now?”.");
        travelTo(TODAY.plusWeeks(2));

        complete("therapist", episode, "respondToConcern", Map.of("response", "Second rail on Thursday."));

        assertLife(ID, episode)
                .hasPassed("startEvent_concernRaised", "serviceTask_recordResponse", "endEvent_concernAnswered")
                .isWaitingAt("callActivity_supportAtHome");
        assertThat(open(episode)).containsExactly("userTask_reviewProgress");
    }

    @Test
    void aConcernOutlastsDatesThatMoveAndIsOvertakenByAnAdmission() {
        worried();
        travelTo(TODAY.plusDays(9));
        act(
                "direct-care",
                () -> admissions.admit(episode, new StayDates(TODAY.plusDays(2), TODAY.plusDays(4), "Told late.")));
        assertThat(open(episode)).contains("userTask_respondToConcern");

        act("direct-care", () -> admissions.admit(episode, StayDates.since(TODAY.plusDays(9))));

        assertThat(open(episode)).isEmpty();
        assertLife(ID, episode).hasPassed("endEvent_concernOvertaken").isWaitingAt("callActivity_hospitalStay");
    }

    @Test
    void daysOfAStayThatWereWrongArePutRightByTwoPeople() {
        supported();
        travelTo(TODAY.plusDays(15));
        act(
                "direct-care",
                () -> admissions.admit(episode, new StayDates(TODAY.plusDays(2), TODAY.plusDays(10), "Told late.")));
        StayDates right = new StayDates(TODAY.plusDays(2), TODAY.plusDays(5), "Home five days earlier.");
        String asked = begin("direct-care", () -> corrections.ask(stayOf(episode), right, false));
        assertThat(seen().daysInHospital()).isEqualTo(8);

        act("manager", () -> approvals.approve(asked, null));

        assertThat(seen().daysInHospital()).isEqualTo(3);
        travelTo(REVIEW.plusDays(4));
        assertThat(firedAt("event_reviewComesUp")).containsExactly(morning(REVIEW.plusDays(3)));
    }

    private void worried() {
        supported();
        travelTo(TODAY.plusWeeks(1));
        Map<String, Object> worrying = new HashMap<>(week(10, 3));
        worrying.putAll(Map.of("concern", true, "concernNote", "Unsteady on the stairs."));
        complete("direct-care", episode, "reviewProgress", worrying);
    }

    @Test
    void sixWeeksAreFreeAndTheNextDayIsNotForWhoeverWasTold() {
        supported();
        tellAboutCharge(episode);
        travelTo(FIRST_CHARGEABLE_DAY.minusDays(1));
        assertThat(seen().chargedSince()).isNull();
        travelTo(FIRST_CHARGEABLE_DAY);

        assertThat(firedAt("event_freePeriodEnds")).containsExactly(morning(FIRST_CHARGEABLE_DAY));
        assertThat(firedAt("event_timeToTell")).isEmpty();
        assertLife(CHARGE, episode).isEnded().hasPassed("endEvent_chargeStarted");
        assertThat(seen().chargedSince()).isEqualTo(FIRST_CHARGEABLE_DAY);
    }

    /** LGSCO 21 005 029: support, and nothing more, on day 43. */
    @Test
    void noChargeBeginsByItselfWhileATaskAsksToTellThePerson() {
        supported();
        travelTo(FIRST_CHARGEABLE_DAY.plusDays(1));

        assertThat(firedAt("event_timeToTell")).containsExactly(morning(FIRST_CHARGEABLE_DAY.minusDays(14)));
        assertThat(open(episode)).contains("userTask_tellAboutTheCharge");
        assertThat(seen().chargedSince()).isNull();
        assertThat(refused("social-worker", episode, "tellAboutTheCharge", Map.of("toldBy", "Sue Weston")))
                .isEqualTo("Fill in “Day on which the person was told”.");
    }

    @Test
    void aChargeWaitsForTheFinancialAssessmentAndNeverCountsDaysGoneBy() {
        supported();
        LocalDate late = FIRST_CHARGEABLE_DAY.plusDays(8);
        travelTo(late);
        complete(
                "social-worker",
                episode,
                "tellAboutTheCharge",
                Map.of(
                        "toldOn", late.minusDays(2).toString(),
                        "toldBy", "Sue Weston",
                        "toldFormat", "LARGE_PRINT",
                        "financialAssessment", "NOT_STARTED"));
        travelTo(late);
        assertThat(seen().chargedSince()).isNull();
        complete("finance", episode, "settleFinancialAssessment", Map.of("financialAssessment", "ASSESSED"));
        travelTo(late);

        assertLife(CHARGE, episode)
                .isEnded()
                .hasPassed("serviceTask_recordFinancialAssessment", "endEvent_chargeStarted");
        assertThat(seen().chargedSince()).isEqualTo(late);
    }

    /** LGSCO 23 014 223: the purpose changed on day 2, told on day 10. */
    @Test
    void whereThePurposeChangesTheChargeBeginsOnTheDayOnWhichTwoPeopleDecided() {
        supported();
        tellAboutCharge(episode);
        LocalDate decided = TODAY.plusDays(10);
        travelTo(decided);
        changePurpose(episode, TODAY.plusDays(2), "Waits for a long-term provider.");
        travelTo(FIRST_CHARGEABLE_DAY);

        assertLife(AT_HOME, episode).hasPassed("event_chargeMoved");
        assertThat(seen().purposeChangedOn()).isEqualTo(TODAY.plusDays(2));
        assertThat(seen().chargedSince()).isEqualTo(decided);
    }

    @Test
    void aHospitalStayPausesSupportAndItsClocks() {
        supported();
        tellAboutCharge(episode);
        travelTo(TODAY.plusDays(10));
        String before = reviewOf(episode);
        act("direct-care", () -> admissions.admit(episode, StayDates.since(TODAY.plusDays(10))));
        assertLife(ID, episode).hasPassed("event_admittedToHospital");
        assertLife(STAY, stayOf(episode)).isWaitingAt("gateway_inHospital");
        assertThat(open(episode)).isEmpty();
        travelTo(TODAY.plusDays(15));
        act("direct-care", () -> stays.returned(episode, TODAY.plusDays(15), null));

        assertLife(ID, episode).hasPassed("serviceTask_resumeSupport").isWaitingAt("callActivity_supportAtHome");
        assertLife(STAY, stayOf(episode)).hasPassed("event_returnedHome");
        assertThat(seen().plannedEndOn()).isEqualTo(LAST_DAY.plusDays(5));
        assertThat(reviews.find(before).status()).isEqualTo(ReviewStatus.CANCELLED);
        travelTo(FIRST_CHARGEABLE_DAY.plusDays(6));
        assertThat(firedAt("event_reviewComesUp")).containsExactly(morning(REVIEW.plusDays(5)));
        assertThat(firedAt("event_freePeriodEnds")).containsExactly(morning(FIRST_CHARGEABLE_DAY.plusDays(5)));
    }

    /** F1: support goes on, and every timer waits for the date that now holds, once. */
    @Test
    void aStayThatIsOverWhenItIsToldMovesTheClocksAndPausesNothing() {
        supported();
        tellAboutCharge(episode);
        travelTo(TODAY.plusDays(21));
        act(
                "direct-care",
                () -> admissions.admit(
                        episode, new StayDates(TODAY.plusDays(11), TODAY.plusDays(14), "The ward told nobody.")));

        assertLife(ID, episode)
                .hasPassed("event_supportDatesMoved")
                .hasNotPassed("event_admittedToHospital")
                .isWaitingAt("callActivity_supportAtHome");
        assertThat(seen().status()).isEqualTo(EpisodeStatus.ACTIVE);
        assertThat(seen().daysInHospital()).isEqualTo(3);
        countersign();
        travelTo(FIRST_CHARGEABLE_DAY.plusDays(6));
        assertThat(open(episode)).containsExactly("userTask_reviewProgress");
        assertThat(firedAt("event_reviewComesUp")).containsExactly(morning(REVIEW.plusDays(3)));
        assertThat(firedAt("event_freePeriodEnds")).containsExactly(morning(FIRST_CHARGEABLE_DAY.plusDays(3)));
    }

    @Test
    void whatIsChargedAlreadyIsNotChargedAgainAfterAHospitalStay() {
        supported();
        tellAboutCharge(episode);
        LocalDate changed = TODAY.plusDays(3);
        travelTo(changed);
        changePurpose(episode, changed, "Waits for a long-term provider.");
        travelTo(changed);
        travelTo(TODAY.plusDays(10));
        act("direct-care", () -> admissions.admit(episode, StayDates.since(TODAY.plusDays(10))));
        travelTo(TODAY.plusDays(12));
        act("direct-care", () -> stays.returned(episode, TODAY.plusDays(12), null));

        assertThat(firedAt("event_freePeriodEnds")).hasSize(1);
        assertThat(seen().chargedSince()).isEqualTo(changed);
    }

    private void inHospitalUntilTheHoldPeriodIsOver() {
        supported();
        travelTo(TODAY.plusDays(10));
        act("direct-care", () -> admissions.admit(episode, StayDates.since(TODAY.plusDays(10))));
        travelTo(TODAY.plusDays(26));
    }

    @Test
    void nothingLapsesBeforeABrokerHasAsked() {
        inHospitalUntilTheHoldPeriodIsOver();
        String stay = stayOf(episode);
        assertThat(firedAt("event_holdPeriodEnds")).containsExactly(evening(TODAY.plusDays(24)));
        assertThat(open(stay)).containsExactly("userTask_confirmLapse");
        assertThat(seen().status()).isEqualTo(EpisodeStatus.IN_HOSPITAL);
        assertThat(refused("broker", stay, "confirmLapse", Map.of("lapseAnswer", "LAPSE")))
                .isEqualTo("Say whom you asked, and what they said. Nothing lapses unasked.");

        complete("broker", stay, "confirmLapse", Map.of("lapseAnswer", "LAPSE", "asked", "Ward 4: he stays on."));

        assertLife(ID, episode).isEnded().hasPassed("endEvent_supportLapsed");
        assertLife(STAY, stay).isEnded().hasPassed("endEvent_lapsed").hasNotPassed("event_returnedHome");
        assertThat(seen().endReason()).isEqualTo(EndReason.LAPSED_IN_HOSPITAL);
        assertThat(seen().endedOn()).isEqualTo(TODAY.plusDays(26));
        assertThat(referrals.find(referral).serviceOutcome()).isEqualTo("Admitted to hospital");
    }

    @Test
    void aPlaceThatIsKeptOnIsAskedForAgainAndWaitsForTheReturn() {
        inHospitalUntilTheHoldPeriodIsOver();
        String stay = stayOf(episode);
        LocalDate until = TODAY.plusDays(30);

        complete(
                "broker",
                stay,
                "confirmLapse",
                Map.of("lapseAnswer", "KEPT_ON", "asked", "Her son: home on Friday.", "keepUntil", until.toString()));

        assertLife(STAY, stay).isWaitingAt("gateway_inHospital");
        travelTo(until.plusDays(1));
        assertThat(open(stay)).containsExactly("userTask_confirmLapse");
        act("direct-care", () -> stays.returned(episode, until, null));
        assertLife(STAY, stay).isEnded().hasPassed("event_returnedMeanwhile", "endEvent_noLapseNeeded");
        assertLife(ID, episode).isWaitingAt("callActivity_supportAtHome");
    }

    @Test
    void whoeverIsFoundToBeHomeHasSupportAgain() {
        inHospitalUntilTheHoldPeriodIsOver();
        String stay = stayOf(episode);

        Map<String, Object> home =
                Map.of("lapseAnswer", "HOME", "returnedOn", TODAY.plusDays(14).toString());

        assertThat(refused("broker", stay, "confirmLapse", home)).endsWith("Say why it is told only now.");
        complete("broker", stay, "confirmLapse", and(home, "asked", "Her son: home for twelve days."));

        assertLife(STAY, stay).isEnded().hasPassed("endEvent_homeAlready");
        assertLife(ID, episode).isWaitingAt("callActivity_supportAtHome");
        assertThat(seen().daysInHospital()).isEqualTo(4);
    }

    @Test
    void supportMayEndBeforeItsTime() {
        supported();
        travelTo(TODAY.plusDays(12));
        act("direct-care", () -> endEarly(episode, TODAY.plusDays(12), Sequel.DECLINED, "Would rather manage alone."));

        assertLife(ID, episode).isEnded().hasPassed("endEvent_endedEarly");
        assertLife(AT_HOME, episode).hasNotPassed("endEvent_supportEnded");
        assertThat(open(episode)).isEmpty();
        assertThat(referrals.find(referral).serviceOutcome()).isEqualTo("NFA: Support declined");
    }

    @Test
    void aDeathEndsTheEpisodeAndEveryReferralOfThePerson() {
        supported();
        travelTo(REVIEW);
        String review = reviewOf(episode);
        act("direct-care", () -> people.recordDeath(seen().personReference(), REVIEW, null));

        assertLife(ID, episode).isEnded().hasPassed("endEvent_personDied");
        assertLife("review", review).isEnded().hasNotPassed("endEvent_reviewRecorded");
        assertLife("referral", referral).isEnded().hasPassed("endEvent_outcomeRecorded");
        assertThat(reviews.find(review).status()).isEqualTo(ReviewStatus.CANCELLED);
        assertThat(referrals.find(referral).serviceOutcome()).isEqualTo("NFA: Deceased");
        assertThat(open(episode)).isEmpty();
    }

    @Test
    void aDeathInHospitalEndsTheEpisodeToo() {
        supported();
        act("direct-care", () -> admissions.admit(episode, StayDates.since(TODAY)));
        travelTo(TODAY.plusDays(4));
        act("direct-care", () -> people.recordDeath(seen().personReference(), TODAY.plusDays(3), null));
        travelTo(TODAY.plusDays(30));

        assertLife(ID, episode).isEnded().hasPassed("endEvent_personDied");
        assertLife(STAY, stayOf(episode)).hasNotPassed("event_holdPeriodEnds");
    }

    @Test
    void aDeathBeforeSupportStartedEndsTheEpisode() {
        act("direct-care", () -> people.recordDeath(seen().personReference(), TODAY, null));

        assertLife(ID, episode).isEnded().hasPassed("endEvent_personDied");
        assertThat(referrals.find(referral).cldOutcome()).isEqualTo("NFA: Deceased");
    }
}
