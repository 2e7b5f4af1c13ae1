package uk.homeward.shortterm.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.ProcessTest;
import uk.homeward.audit.AuditEntry;
import uk.homeward.audit.AuditTrail;
import uk.homeward.capacity.CapacityChangeService;
import uk.homeward.capacity.CapacityService;
import uk.homeward.capacity.ChangeKind;
import uk.homeward.capacity.ChangeRequest;
import uk.homeward.capacity.ContractSource;
import uk.homeward.capacity.FreeCapacity;
import uk.homeward.capacity.PlaceStatus;
import uk.homeward.capacity.PlaceView;
import uk.homeward.funding.CommitmentService;
import uk.homeward.funding.CommitmentState;
import uk.homeward.funding.CommitmentView;
import uk.homeward.funding.FundingReport;
import uk.homeward.funding.FundingService;
import uk.homeward.funding.Position;
import uk.homeward.funding.PositionReport;
import uk.homeward.hospital.StayDates;
import uk.homeward.paging.PageQuery;
import uk.homeward.provision.ProvisionService;
import uk.homeward.referral.EnablementTrigger;
import uk.homeward.referral.ReferralRequest;
import uk.homeward.referral.ReferralSource;
import uk.homeward.refusal.Refusal;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.Sequel;

/** The place and the money of an episode. Each test has days of its own, on which it alone decides how much is free. */
class PlaceProcessTests extends ProcessTest {

    private static final String ID = "short-term-service";
    private static final String START = "start-of-support";
    private static final String FIND_PLACE = "find-place";

    /** Two weeks of twelve hours at £27.50, bought on the spot: a place in a block or a team costs nothing more. */
    private static final String TWO_WEEKS = "660.00";

    /** So far ahead that nobody else has a place then. */
    private static final LocalDate OURS = TODAY.plusDays(150);

    /** Six weeks from here lie in one financial year. */
    private static final LocalDate ONE_YEAR = TODAY.plusDays(60);

    private static final String SCARCE = "Only so much is left in this test.";

    @Autowired
    private CapacityService capacity;

    @Autowired
    private CapacityChangeService changes;

    @Autowired
    private BeanFactory application;

    @Autowired
    private FundingService funding;

    @Autowired
    private CommitmentService commitments;

    @Autowired
    private ProvisionService provision;

    @Autowired
    private FundingReport money;

    @Autowired
    private PositionReport positions;

    @Autowired
    private AuditTrail trail;

    private final List<String> changedLines = new ArrayList<>();

    @AfterEach
    void leaveNothingScarce() {
        database.update("delete from capacity_change where reason = ?", SCARCE);
        database.update("delete from capacity_booking where last_day >= ?", OURS);
        database.update("update capacity_place set status = 'ENDED' where last_day >= ?", OURS);
        takeCeilingsBack();
    }

    private void takeCeilingsBack() {
        changedLines.forEach(
                line -> database.update("update funding_budget set ceiling = null where id like ?", line + "/%"));
    }

    // Days on which only so much is free

    /** @return the first of days with only so much left of a service */
    private LocalDate daysWithOnly(String service, int left) {
        return daysWithOnly(service, left, OURS);
    }

    private LocalDate daysWithOnly(String service, int left, LocalDate day) {
        // The lives of other tests are never ended: by then they would be overdue, and keep their places.
        database.update("update capacity_place set status = 'ENDED' where status = 'PLACED' and last_day < ?", OURS);
        ContractSource source = service.equals("D2A") ? ContractSource.BLOCK : ContractSource.IN_HOUSE;
        BigDecimal free = FreeCapacity.of(application, service, source, day);
        changes.change(
                service,
                new ChangeRequest(
                        source,
                        ChangeKind.VARIED,
                        BigDecimal.valueOf(left).subtract(free),
                        day,
                        day.plusDays(27),
                        SCARCE));
        return day;
    }

    private String accepted(String service, LocalDate start) {
        return accepted(service, start, Map.of());
    }

    private String accepted(String service, LocalDate start, Map<String, Object> more) {
        String referral = expected(service, start);
        Map<String, Object> answers = new HashMap<>(discharge(start));
        answers.putAll(more);
        complete("access-team", referral, "confirmDischarge", answers);
        return episodeOf(referral);
    }

    /** @return an episode that is paid by the hour */
    private String onTheSpot(LocalDate start) {
        return onTheSpot(start, Map.of());
    }

    private String onTheSpot(LocalDate start, Map<String, Object> more) {
        String episode = accepted("D2A", daysWithOnly("D2A", 0, start), more);
        answerSpot(episode, "APPROVED", "She is fit to leave the ward.");
        return episode;
    }

    private String expected(String service, LocalDate start) {
        String referral = refer(new ReferralRequest(
                null,
                somebody("Ada"),
                ReferralSource.HOSPITAL_WARD,
                EnablementTrigger.POST_HOSPITAL,
                false,
                "Millbrook",
                start,
                null,
                null,
                "Broke a hip; walks with a frame."));
        triage(referral, "STEP_DOWN", service, "DISCHARGE_TO_ASSESS");
        return referral;
    }

    private static Map<String, Object> discharge(LocalDate day) {
        return Map.of("goingHome", "YES", "dischargeOn", day.toString(), "offer", "ACCEPTED");
    }

    private PlaceView place(String episode) {
        return capacity.find(episode).orElseThrow();
    }

    private CommitmentView committed(String episode) {
        return commitments.find(episode);
    }

    private String caseOf(String episode) {
        return episodes.find(episode).referralReference();
    }

    private void answerSpot(String episode, String answer, String reason) {
        complete("manager", episode, "authoriseSpotPurchase", Map.of("spotPurchase", answer, "spotReason", reason));
    }

    // Places

    @Test
    void aPlaceThatIsFreeIsTakenAtOnceAndCostsNothingMore() {
        String episode = accepted("ENABLE", TODAY);

        assertLife(START, episode).hasPassed("callActivity_findPlace").isWaitingAt("userTask_confirmStart");
        assertThat(open(episode)).contains("userTask_agreeGoals");
        assertThat(place(episode))
                .extracting(PlaceView::status, PlaceView::from, PlaceView::until)
                .containsExactly(PlaceStatus.PLACED, TODAY, TODAY.plusDays(41));
        assertThat(place(episode).amount()).isEqualByComparingTo("10");
        assertThat(committed(episode).amount()).isEqualByComparingTo("0");
    }

    @Test
    void otherHoursAreAskedForAndPaid() {
        String episode = accepted("ENABLE", TODAY, Map.of("hoursPerWeek", 20));

        assertThat(place(episode).amount()).isEqualByComparingTo("20");
        assertThat(committed(onTheSpot(TODAY, Map.of("hoursPerWeek", 20))).amount())
                .isEqualByComparingTo("1100.00");
    }

    /** The same hours for both ways in; a refusal of room is no refusal of the service. */
    @Test
    @Tag("HAM-15")
    void stepUpUsesWhatWasBoughtForStepDown() {
        LocalDate day = daysWithOnly("ENABLE", 10);
        accepted("ENABLE", day);
        String referral = referFromCommunity();
        triage(referral, "STEP_UP", "ENABLE", "ADMISSION_AVOIDANCE");

        confirmStepUp(referral, day);

        assertThat(place(episodeOf(referral)))
                .extracting(PlaceView::status, PlaceView::urgent)
                .containsExactly(PlaceStatus.WAITING, true);
    }

    @Test
    void whoeverWaitsIsMovedOnWhenAnotherEpisodeEnds() {
        LocalDate day = daysWithOnly("ENABLE", 10);
        String first = accepted("ENABLE", day);
        String second = accepted("ENABLE", day);
        assertLife(ID, second).isWaitingAt("userTask_agreeGoals");
        assertLife(FIND_PLACE, second).isWaitingAt("gateway_inLine");
        assertThat(open(second)).containsExactly("userTask_agreeGoals");

        act("social-worker", () -> endEarly(first, null, Sequel.OTHER, "Stays with her son."));

        assertThat(place(second).status()).isEqualTo(PlaceStatus.PLACED);
        assertLife(START, second).isWaitingAt("userTask_confirmStart");
        assertLife(FIND_PLACE, second).hasPassed("event_placeFound", "endEvent_waitOver");
        assertThat(committed(first).state()).isEqualTo(CommitmentState.RELEASED);
    }

    @Test
    @Tag("COV-10")
    void whoeverWaitsIsMovedOnWhenMoreIsBought() {
        String episode = accepted("ENABLE", daysWithOnly("ENABLE", 5));
        assertLife(ID, episode).isWaitingAt("userTask_agreeGoals");
        assertLife(FIND_PLACE, episode).isWaitingAt("gateway_inLine");

        changes.change(
                "ENABLE",
                new ChangeRequest(
                        ContractSource.IN_HOUSE, ChangeKind.VARIED, BigDecimal.TEN, OURS, OURS.plusDays(69), SCARCE));

        assertLife(START, episode).isWaitingAt("userTask_confirmStart");
    }

    @Test
    void whoeverWaitsPastThePlannedStartIsEscalatedOnce() {
        LocalDate day = daysWithOnly("ENABLE", 10);
        String first = accepted("ENABLE", day);
        String second = accepted("ENABLE", day);
        travelTo(day.plusDays(2));
        confirmStart(first, day);

        assertThat(firedAt("event_startMissed"))
                .as("one for each of the two")
                .containsExactly(morning(day.plusDays(1)), morning(day.plusDays(1)));
        assertLife(ID, second).hasPassed("serviceTask_escalateStart");
        assertLife(FIND_PLACE, second).isWaitingAt("gateway_inLine");
        act("social-worker", () -> endEarly(first, day.plusDays(2), Sequel.OTHER, "Stays with her son."));
        assertLife(START, second).isWaitingAt("userTask_confirmStart");
        assertThat(place(second).from()).isEqualTo(day.plusDays(3));
        assertThat(committed(second).from()).isEqualTo(day.plusDays(3));
        assertThat(trail.of(caseOf(second)))
                .extracting(AuditEntry::what)
                .containsOnlyOnce("Start missed")
                .contains("Place awaited", "Place found");
    }

    @Test
    void aDeathEndsTheWait() {
        LocalDate day = daysWithOnly("ENABLE", 10);
        accepted("ENABLE", day);
        String second = accepted("ENABLE", day);

        act("direct-care", () -> people.recordDeath(episodes.find(second).personReference(), TODAY, null));

        assertLife(ID, second).isEnded().hasPassed("endEvent_personDied");
        assertThat(place(second).status()).isEqualTo(PlaceStatus.CANCELLED);
        assertThat(committed(second).amount()).isEqualByComparingTo("0");
    }

    // Spot purchases

    @Test
    @Tag("HAM-16")
    void aSpotPurchaseNeedsAManagerAndHasReasonAndApprover() {
        LocalDate day = daysWithOnly("D2A", 0);
        String episode = accepted("D2A", day);
        assertThat(open(episode)).contains("userTask_authoriseSpotPurchase").doesNotContain("userTask_confirmStart");
        assertThat(committed(episode).source()).isEqualTo(ContractSource.BLOCK);
        assertThat(provision.find(episode).orElseThrow().spotCost()).isEqualByComparingTo("660.00");
        assertThat(refused(
                        "manager",
                        episode,
                        "authoriseSpotPurchase",
                        Map.of("spotPurchase", "APPROVED", "spotReason", " ")))
                .isEqualTo("Fill in “Your reason”.");

        answerSpot(episode, "APPROVED", "She is fit to leave the ward.");

        assertLife(FIND_PLACE, episode).hasPassed("serviceTask_recordSpotPurchase", "endEvent_placeTaken");
        assertThat(open(episode)).contains("userTask_confirmStart");
        assertThat(place(episode).source()).isEqualTo(ContractSource.SPOT);
        assertThat(committed(episode).amount()).isEqualByComparingTo("660.00");
        assertThat(committed(episode))
                .extracting(CommitmentView::source, CommitmentView::reason, CommitmentView::approvedBy)
                .containsExactly(ContractSource.SPOT, "She is fit to leave the ward.", "manager");
        assertThat(trail.of(caseOf(episode)))
                .extracting(AuditEntry::what, AuditEntry::who, AuditEntry::reason)
                .contains(tuple("Spot approved", "manager", "She is fit to leave the ward."));
    }

    @Test
    @Tag("HAM-16")
    void whatIsDeclinedWaitsAndIsFound() {
        LocalDate day = daysWithOnly("D2A", 1);
        String first = accepted("D2A", day);
        String second = accepted("D2A", day);
        answerSpot(second, "DECLINED", "A slot comes free within days.");
        assertLife(ID, second).isWaitingAt("userTask_agreeGoals");
        assertLife(FIND_PLACE, second).isWaitingAt("gateway_inLine");

        act("social-worker", () -> endEarly(first, null, Sequel.OTHER, "Stays with her son."));

        assertLife(START, second).isWaitingAt("userTask_confirmStart");
        assertLife(FIND_PLACE, second).hasPassed("event_placeFound");
        assertThat(place(second).source()).isEqualTo(ContractSource.BLOCK);
    }

    @Test
    @Tag("HAM-16")
    void aPlaceThatComesFreeWhileTheManagerLooksIsTakenInsteadOfTheSpotPurchase() {
        LocalDate day = daysWithOnly("D2A", 1);
        String first = accepted("D2A", day);
        String second = accepted("D2A", day);
        assertThat(open(second)).contains("userTask_authoriseSpotPurchase");

        act("social-worker", () -> endEarly(first, null, Sequel.OTHER, "Stays with her son."));

        assertLife(FIND_PLACE, second).hasPassed("event_placeFoundMeanwhile", "endEvent_noSpotNeeded");
        assertThat(open(second)).contains("userTask_confirmStart").doesNotContain("userTask_authoriseSpotPurchase");
        assertThat(place(second).source()).isEqualTo(ContractSource.BLOCK);
    }

    /** Nobody has asked for it yet when the buying on the spot begins: then the line is asked. */
    @Test
    void whoeverWaitsIsAskedForWhenASpotPurchaseBecomesPossible() {
        LocalDate day = daysWithOnly("D2A", 0);
        String episode = accepted("D2A", day);
        answerSpot(episode, "DECLINED", "A slot comes free within days.");
        database.update("update capacity_place set spot_open = true where reference = ?", episode);

        capacity.moveOn("D2A");

        assertLife(FIND_PLACE, episode).hasPassed("event_spotAsked");
        assertThat(open(episode)).contains("userTask_authoriseSpotPurchase");
    }

    // Money

    @Test
    @Tag("HAM-03")
    void aSpotPurchaseThatTheMoneyDoesNotReachIsRefusedAndTheManagersKnow() {
        String episode = accepted("D2A", daysWithOnly("D2A", 0, ONE_YEAR));
        travelTo(ONE_YEAR);
        leave("D2A_COUNCIL", 100);
        leave("D2A_NHS", 0);
        leave("WINTER", 0);
        Map<String, Object> approved =
                Map.of("spotPurchase", "APPROVED", "spotReason", "She is fit to leave the ward.");

        String sentence = refused("manager", episode, "authoriseSpotPurchase", approved);

        assertThat(sentence)
                .startsWith("This costs £660.00, and £560.00 of it is not covered by the approved budget of"
                        + " Discharge to Assess, council and Discharge to Assess, NHS and Winter pressures.")
                .contains("the managers have been told", "Funding page");
        assertThat(place(episode).status()).isEqualTo(PlaceStatus.SPOT_ASKED);
        assertThat(committed(episode).amount()).isEqualByComparingTo("0");
        assertThat(money.escalations(PageQuery.first(200)).items())
                .extracting("reference")
                .contains(episode);
        takeCeilingsBack();
        complete("manager", episode, "authoriseSpotPurchase", approved);
        assertThat(committed(episode).amount()).isEqualByComparingTo(TWO_WEEKS);
    }

    /** What is bought in advance is paid already. */
    @Test
    @Tag("HAM-15")
    void nobodyIsRefusedAPlaceThatIsPaidAlready() {
        String referral = expected("ENABLE", ONE_YEAR);
        travelTo(ONE_YEAR);
        leave("ENABLEMENT", 0);
        leave("WINTER", 0);

        complete("access-team", referral, "confirmDischarge", discharge(ONE_YEAR));

        assertThat(place(episodeOf(referral)).status()).isEqualTo(PlaceStatus.PLACED);
        assertThat(committed(episodeOf(referral)).amount()).isEqualByComparingTo("0");
    }

    private void leave(String line, int pounds) {
        changedLines.add(line);
        Position position = positions.position(line);
        BigDecimal committed = position.actual().add(position.open());
        funding.setCeiling(line, committed.add(BigDecimal.valueOf(pounds)), SCARCE);
    }

    @Test
    @Tag("HAM-05")
    void nobodyIsPlacedBeyondTheContractWithoutAnExitPlan() {
        LocalDate day = LocalDate.of(2028, 3, 25);
        travelTo(day);
        String referral = expected("D2A", day);

        assertThat(refused("access-team", referral, "confirmDischarge", discharge(day)))
                .isEqualTo("The contract ends on 31 March 2028, before the support. Say what follows then, or plan an"
                        + " earlier end.");
        String episode = accepted("D2A", day, Map.of("exitPlan", "Her daughter takes over."));

        assertThat(committed(episode).exitPlan()).isEqualTo("Her daughter takes over.");
    }

    // What really happens

    @Test
    void aPlaceFollowsALaterStart() {
        String episode = accepted("ENABLE", TODAY);
        travelTo(TODAY.plusDays(4));
        confirmStart(episode, TODAY.plusDays(3));

        assertThat(place(episode))
                .extracting(PlaceView::from, PlaceView::until)
                .containsExactly(TODAY.plusDays(3), TODAY.plusDays(44));
        assertThat(place(episode).amount()).isEqualByComparingTo("10.5");
    }

    @Test
    void moneyFollowsALaterStart() {
        String episode = onTheSpot(TODAY);
        travelTo(TODAY.plusDays(4));
        confirmStart(episode, TODAY.plusDays(3));

        assertThat(committed(episode))
                .extracting(CommitmentView::from, CommitmentView::until)
                .containsExactly(TODAY.plusDays(3), TODAY.plusDays(16));
        // 10.5 hours were given, not the usual twelve.
        assertThat(committed(episode).amount()).isEqualByComparingTo("577.50");
    }

    @Test
    void aStartForWhichThereIsNoRoomIsRecordedAndTold() {
        LocalDate day = daysWithOnly("ENABLE", 10);
        String episode = accepted("ENABLE", day);
        travelTo(day);

        confirmStart(episode, day);

        assertThat(place(episode).amount()).isEqualByComparingTo("10.5");
        assertThat(FreeCapacity.of(application, "ENABLE", ContractSource.IN_HOUSE, day))
                .isEqualByComparingTo("-0.5");
        assertThat(trail.of(caseOf(episode))).extracting(AuditEntry::what).contains("Place overfull");
    }

    @Test
    void aStartForWhichThereIsNoMoneyIsRecordedAndTold() {
        String episode = onTheSpot(TODAY);
        leave("D2A_COUNCIL", 0);
        leave("D2A_NHS", 0);
        leave("WINTER", 0);

        Map<String, Object> more = new HashMap<>(start(TODAY));
        more.put("hoursPerWeek", 14);
        complete("direct-care", episode, "confirmStart", more);

        assertThat(episodes.find(episode).status()).isEqualTo(EpisodeStatus.ACTIVE);
        assertThat(committed(episode).amount()).isEqualByComparingTo(TWO_WEEKS);
        assertThat(money.escalations(PageQuery.first(200)).items())
                .extracting("reference")
                .contains(episode);
    }

    @Test
    @Tag("COV-03")
    void hoursThatAreNotNeededAnyMoreServeOthers() {
        String episode = accepted("ENABLE", TODAY);
        confirmStart(episode, TODAY);
        travelTo(TODAY.plusWeeks(1));
        agreeGoals(episode);
        BigDecimal before = FreeCapacity.of(application, "ENABLE", ContractSource.IN_HOUSE, TODAY.plusWeeks(1));

        reportWeek(episode, 6, 5);

        assertThat(FreeCapacity.of(application, "ENABLE", ContractSource.IN_HOUSE, TODAY.plusWeeks(1))
                        .subtract(before))
                .isEqualByComparingTo("4.5");
    }

    @Test
    @Tag("COV-03")
    void theMoneyOfHoursThatAreNotNeededAnyMoreIsFree() {
        String episode = onTheSpot(TODAY);
        confirmStart(episode, TODAY);
        travelTo(TODAY.plusWeeks(1));
        agreeGoals(episode);

        reportWeek(episode, 6, 5);

        // One week of 10.5 hours, one of 6.
        assertThat(committed(episode).amount()).isEqualByComparingTo("453.75");
    }

    @Test
    @Tag("COV-14")
    void anExtensionTakesItsMoneyAndIsRefusedWithoutIt() {
        String episode = onTheSpot(TODAY);
        confirmStart(episode, TODAY);
        agreeGoals(episode);
        LocalDate review = TODAY.plusDays(6);
        travelTo(review);
        review(
                episode,
                review,
                Map.of("decision", "EXTEND", "extensionDays", 14, "extensionReason", "AWAITING_LONG_TERM_SUPPORT"));
        leave("D2A_COUNCIL", 0);
        leave("D2A_NHS", 0);
        leave("WINTER", 0);
        Map<String, Object> approved =
                Map.of("approval", "APPROVED", "approvedDays", 14, "approvalReason", "Close to walking alone.");

        assertThat(refused("manager", episode, "approveExtension", approved)).contains("is not covered");
        assertThat(place(episode).until()).isEqualTo(TODAY.plusDays(13));
        takeCeilingsBack();
        complete("manager", episode, "approveExtension", approved);

        assertThat(place(episode).until()).isEqualTo(TODAY.plusDays(27));
        // Four weeks of 10.5 hours.
        assertThat(committed(episode).amount()).isEqualByComparingTo("1155.00");
    }

    /** Its review has not decided yet: whoever is supported is not made to share a place that is not free. */
    @Test
    void supportThatGoesOnPastItsPlannedEndKeepsItsPlace() {
        String episode = accepted("ENABLE", TODAY);
        confirmStart(episode, TODAY);
        List<BigDecimal> overdue = new ArrayList<>();
        travelTo(TODAY.plusDays(43));
        overdue.add(FreeCapacity.of(application, "ENABLE", ContractSource.IN_HOUSE, TODAY.plusDays(43)));
        act("social-worker", () -> endEarly(episode, TODAY.plusDays(43), Sequel.OTHER, "Stays with her son."));
        overdue.add(FreeCapacity.of(application, "ENABLE", ContractSource.IN_HOUSE, TODAY.plusDays(43)));

        assertThat(overdue.get(1).subtract(overdue.get(0))).isEqualByComparingTo("10.5");
    }

    @Test
    void supportThatGoesOnPastItsPlannedEndIsPaid() {
        String episode = onTheSpot(TODAY);
        confirmStart(episode, TODAY);
        travelTo(TODAY.plusDays(15));

        act("social-worker", () -> endEarly(episode, TODAY.plusDays(15), Sequel.OTHER, "Stays with her son."));

        // Two days more than two weeks.
        assertThat(committed(episode).until()).isEqualTo(TODAY.plusDays(15));
        assertThat(committed(episode).amount()).isEqualByComparingTo("660.00");
    }

    // Endings

    @Test
    void supportThatEndsEarlyGivesBackWhatIsLeft() {
        String episode = onTheSpot(TODAY);
        confirmStart(episode, TODAY);
        travelTo(TODAY.plusDays(6));

        act("social-worker", () -> endEarly(episode, TODAY.plusDays(6), Sequel.OTHER, "Stays with her son."));

        expectGivenBack(episode, TODAY.plusDays(6), "288.75");
    }

    @Test
    void supportThatEndsAsItsReviewDecidedGivesBackWhatIsLeft() {
        String episode = onTheSpot(TODAY);
        confirmStart(episode, TODAY);
        agreeGoals(episode);
        LocalDate review = TODAY.plusDays(6);
        travelTo(review);
        review(episode, review, Map.of("decision", "END_NOW", "sequel", "NO_SUPPORT_NEEDED"));

        expectGivenBack(episode, review, "288.75");
    }

    @Test
    void supportThatEndsAsPlannedHasSpentWhatWasCommitted() {
        String episode = onTheSpot(TODAY);
        confirmStart(episode, TODAY);
        agreeGoals(episode);
        LocalDate review = TODAY.plusDays(6);
        travelTo(review);
        review(episode, review, endAsPlanned());
        travelTo(TODAY.plusDays(14));

        expectGivenBack(episode, TODAY.plusDays(13), "577.50");
    }

    @Test
    void aDeathGivesBackWhatIsLeft() {
        String episode = onTheSpot(TODAY);
        confirmStart(episode, TODAY);
        travelTo(TODAY.plusDays(8));
        act("direct-care", () -> people.recordDeath(episodes.find(episode).personReference(), TODAY.plusDays(6), null));

        expectGivenBack(episode, TODAY.plusDays(6), "288.75");
    }

    @Test
    void supportThatDoesNotStartGivesEverythingBack() {
        String episode = onTheSpot(TODAY);
        complete(
                "direct-care",
                episode,
                "confirmStart",
                Map.of("supportStarted", "NO", "notStartedReason", "Moved to a daughter's home."));

        assertThat(place(episode).status()).isEqualTo(PlaceStatus.ENDED);
        assertThat(committed(episode).state()).isEqualTo(CommitmentState.RELEASED);
        assertThat(committed(episode).amount()).isEqualByComparingTo("0");
    }

    @Test
    void aDischargeThatIsCancelledGivesEverythingBack() {
        String episode = onTheSpot(TODAY.plusDays(2));
        act("access-team", () -> entries.cancelDischarge(caseOf(episode), "Unwell again."));

        assertThat(place(episode).status()).isEqualTo(PlaceStatus.ENDED);
        assertThat(committed(episode).state()).isEqualTo(CommitmentState.RELEASED);
    }

    @Test
    void aPlaceIsKeptAndPaidDuringAHospitalStayAndGivenBackWhenItLapses() {
        String episode = onTheSpot(TODAY);
        confirmStart(episode, TODAY);
        travelTo(TODAY.plusDays(5));
        act("direct-care", () -> admissions.admit(episode, StayDates.since(TODAY.plusDays(5))));
        assertThat(place(episode).until()).isEqualTo(TODAY.plusDays(19));
        travelTo(TODAY.plusDays(20));
        assertThat(episodes.find(episode).status()).isEqualTo(EpisodeStatus.IN_HOSPITAL);
        confirmLapse(episode);

        assertThat(episodes.find(episode).status()).isEqualTo(EpisodeStatus.ENDED);
        // The place was kept for the hold period; it is paid until the provider heard that it is not needed.
        assertThat(place(episode))
                .extracting(PlaceView::status, PlaceView::until)
                .containsExactly(PlaceStatus.ENDED, TODAY.plusDays(19));
        assertThat(committed(episode))
                .extracting(CommitmentView::state, CommitmentView::until)
                .containsExactly(CommitmentState.ENDED, TODAY.plusDays(20));
        assertThat(committed(episode).amount()).isEqualByComparingTo("866.25");
    }

    @Test
    void aReturnFromHospitalMovesPlaceAndMoneyWithThePlannedEnd() {
        String episode = onTheSpot(TODAY);
        confirmStart(episode, TODAY);
        travelTo(TODAY.plusDays(3));
        act("direct-care", () -> admissions.admit(episode, StayDates.since(TODAY.plusDays(3))));
        travelTo(TODAY.plusDays(8));
        act("direct-care", () -> stays.returned(episode, TODAY.plusDays(8), null));

        assertThat(place(episode).until()).isEqualTo(TODAY.plusDays(18));
        assertThat(committed(episode).until()).isEqualTo(TODAY.plusDays(18));
        assertThat(committed(episode).amount()).isEqualByComparingTo("783.75");
    }

    private void expectGivenBack(String episode, LocalDate lastDay, String amount) {
        assertThat(place(episode))
                .extracting(PlaceView::status, PlaceView::until)
                .containsExactly(PlaceStatus.ENDED, lastDay);
        assertThat(committed(episode))
                .extracting(CommitmentView::state, CommitmentView::until)
                .containsExactly(CommitmentState.ENDED, lastDay);
        assertThat(committed(episode).amount()).isEqualByComparingTo(amount);
    }

    // Races

    @Test
    @Tag("HAM-03")
    void ofManyAtOnceOnlyOneGetsTheLastSlot() throws Exception {
        LocalDate day = daysWithOnly("D2A", 1);
        List<String> referrals = expectedMany("D2A", day);

        confirmAtOnce(referrals, day);

        List<PlaceStatus> stands = referrals.stream()
                .map(referral -> place(episodeOf(referral)).status())
                .toList();
        assertThat(stands).containsOnlyOnce(PlaceStatus.PLACED).hasSize(8);
        assertThat(stands.stream().filter(PlaceStatus.SPOT_ASKED::equals)).hasSize(7);
    }

    @Test
    @Tag("HAM-03")
    void ofManyAtOnceOnlyOneGetsTheLastPounds() throws Exception {
        LocalDate day = daysWithOnly("D2A", 0, ONE_YEAR);
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            asked.add(accepted("D2A", day));
        }
        travelTo(day);
        leave("D2A_COUNCIL", 400);
        leave("D2A_NHS", 300);
        leave("WINTER", 0);

        List<Throwable> failures = atOnce(
                asked,
                episode -> work.complete(
                        "manager",
                        episode,
                        "authoriseSpotPurchase",
                        Map.of("spotPurchase", "APPROVED", "spotReason", "She is fit to leave the ward.")));

        assertThat(failures).hasSize(7).allSatisfy(failure -> assertThat(failure)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is not covered"));
        assertThat(asked.stream().filter(episode -> committed(episode).source() == ContractSource.SPOT))
                .hasSize(1);
        assertThat(positions.position("D2A_COUNCIL").remaining()).isEqualByComparingTo("4.00");
    }

    private List<String> expectedMany(String service, LocalDate day) {
        List<String> referrals = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            referrals.add(expected(service, day));
        }
        return referrals;
    }

    private void confirmAtOnce(List<String> referrals, LocalDate day) throws Exception {
        atOnce(referrals, referral -> work.complete("access-team", referral, "confirmDischarge", discharge(day)));
    }

    /** @return why some did not succeed */
    private static List<Throwable> atOnce(List<String> references, Consumer<String> act) throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(references.size());
        CyclicBarrier together = new CyclicBarrier(references.size());
        try {
            List<Callable<Throwable>> acts = references.stream()
                    .<Callable<Throwable>>map(reference -> () -> {
                        together.await();
                        try {
                            act.accept(reference);
                            return new None();
                        } catch (RuntimeException failure) {
                            return failure;
                        }
                    })
                    .toList();
            List<Throwable> failures = new ArrayList<>();
            for (Future<Throwable> done : many.invokeAll(acts)) {
                failures.add(done.get());
            }
            failures.removeIf(None.class::isInstance);
            return failures;
        } finally {
            many.shutdown();
        }
    }

    private static final class None extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
