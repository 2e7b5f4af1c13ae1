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

    /** Six weeks of ten hours at £26.40. */
    private static final String SIX_WEEKS = "1584.00";

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
        // The lives of other tests are never ended: by then they would be overdue, and keep their places.
        database.update("update capacity_place set status = 'ENDED' where status = 'PLACED' and last_day < ?", OURS);
        ContractSource source = service.equals("D2A") ? ContractSource.BLOCK : ContractSource.IN_HOUSE;
        BigDecimal free = FreeCapacity.of(application, service, source, OURS);
        changes.change(
                service,
                new ChangeRequest(
                        source,
                        ChangeKind.VARIED,
                        BigDecimal.valueOf(left).subtract(free),
                        OURS,
                        OURS.plusDays(69),
                        SCARCE));
        return OURS;
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
    void aPlaceThatIsFreeIsTakenAtOnceAndItsMoneyIsCommitted() {
        String episode = accepted("ENABLE", TODAY);

        assertLife(START, episode).hasPassed("callActivity_findPlace").isWaitingAt("userTask_confirmStart");
        assertThat(open(episode)).contains("userTask_agreeGoals");
        assertThat(place(episode))
                .extracting(PlaceView::status, PlaceView::from, PlaceView::until)
                .containsExactly(PlaceStatus.PLACED, TODAY, TODAY.plusDays(41));
        assertThat(place(episode).amount()).isEqualByComparingTo("10");
        assertThat(committed(episode).amount()).isEqualByComparingTo(SIX_WEEKS);
    }

    @Test
    void otherHoursAreAskedForAndPaid() {
        String episode = accepted("ENABLE", TODAY, Map.of("hoursPerWeek", 20));

        assertThat(place(episode).amount()).isEqualByComparingTo("20");
        assertThat(committed(episode).amount()).isEqualByComparingTo("3168.00");
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

        act("direct-care", () -> people.recordDeath(episodes.find(second).personReference(), TODAY));

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
    void beyondTheCeilingNothingIsAcceptedAndTheManagersKnow() {
        String referral = expected("ENABLE", ONE_YEAR);
        travelTo(ONE_YEAR);
        leave("ENABLEMENT", 1000);
        leave("WINTER", 0);

        String sentence = refused("access-team", referral, "confirmDischarge", discharge(ONE_YEAR));

        assertThat(sentence)
                .startsWith("This costs £1,584.00, and £584.00 of it is not covered by the approved budget of"
                        + " Enablement at Home and Winter pressures.")
                .contains("the managers have been told", "Funding page");
        assertThat(episodes.ofReferral(referral)).isEmpty();
        assertThat(money.escalations(PageQuery.first(200)).items())
                .extracting("caseReference")
                .contains(referral);
        takeCeilingsBack();
        complete("access-team", referral, "confirmDischarge", discharge(ONE_YEAR));
        assertThat(money.escalations(PageQuery.first(200)).items())
                .extracting("caseReference")
                .doesNotContain(referral);
    }

    private void leave(String line, int pounds) {
        changedLines.add(line);
        BigDecimal committed = money.position(line).forecast();
        funding.setCeiling(line, committed.add(BigDecimal.valueOf(pounds)), SCARCE);
    }

    @Test
    @Tag("HAM-03")
    void aSpotPurchaseThatTheMoneyDoesNotReachIsRefused() {
        LocalDate day = daysWithOnly("D2A", 0);
        String episode = accepted("D2A", day);
        LocalDate until = place(episode).until();
        for (String line : List.of("D2A_COUNCIL", "D2A_NHS", "WINTER")) {
            changedLines.add(line);
            String budget = database.queryForObject(
                    "select max(id) from funding_budget where id like ? and id <= ?",
                    String.class,
                    line + "/%",
                    line + "/" + until);
            database.update("update funding_budget set ceiling = forecast where id = ?", budget);
        }

        assertThat(refused(
                        "manager",
                        episode,
                        "authoriseSpotPurchase",
                        Map.of("spotPurchase", "APPROVED", "spotReason", "She is fit to leave the ward.")))
                .startsWith("This costs £660.00, and £180.00 of it is not covered");
        assertThat(place(episode).status()).isEqualTo(PlaceStatus.SPOT_ASKED);
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
    void placeAndMoneyFollowALaterStart() {
        String episode = accepted("ENABLE", TODAY);
        travelTo(TODAY.plusDays(4));
        confirmStart(episode, TODAY.plusDays(3));

        assertThat(place(episode))
                .extracting(PlaceView::from, PlaceView::until)
                .containsExactly(TODAY.plusDays(3), TODAY.plusDays(44));
        assertThat(committed(episode))
                .extracting(CommitmentView::from, CommitmentView::until)
                .containsExactly(TODAY.plusDays(3), TODAY.plusDays(44));
        // 10.5 hours were given, not the usual ten.
        assertThat(committed(episode).amount()).isEqualByComparingTo("1663.20");
        assertThat(place(episode).amount()).isEqualByComparingTo("10.5");
    }

    @Test
    void aStartForWhichThereIsNoRoomAndNoMoneyIsRecordedAndTold() {
        LocalDate day = daysWithOnly("ENABLE", 10);
        String episode = accepted("ENABLE", day);
        travelTo(day);
        leave("ENABLEMENT", 0);
        leave("WINTER", 0);

        confirmStart(episode, day);

        assertThat(place(episode).amount()).isEqualByComparingTo("10.5");
        assertThat(FreeCapacity.of(application, "ENABLE", ContractSource.IN_HOUSE, day))
                .isEqualByComparingTo("-0.5");
        assertThat(committed(episode).amount()).isEqualByComparingTo(SIX_WEEKS);
        assertThat(money.escalations(PageQuery.first(200)).items())
                .extracting("reference")
                .contains(episode);
        assertThat(trail.of(caseOf(episode))).extracting(AuditEntry::what).contains("Place overfull");
    }

    @Test
    @Tag("COV-03")
    void hoursThatAreNotNeededAnyMoreServeOthersAndTheirMoneyIsFree() {
        String episode = accepted("ENABLE", TODAY);
        confirmStart(episode, TODAY);
        travelTo(TODAY.plusWeeks(1));
        agreeGoals(episode);
        BigDecimal before = FreeCapacity.of(application, "ENABLE", ContractSource.IN_HOUSE, TODAY.plusWeeks(1));

        reportWeek(episode, 6, 5);

        assertThat(FreeCapacity.of(application, "ENABLE", ContractSource.IN_HOUSE, TODAY.plusWeeks(1))
                        .subtract(before))
                .isEqualByComparingTo("4.5");
        // One week of 10.5 hours, five of 6.
        assertThat(committed(episode).amount()).isEqualByComparingTo("1069.20");
    }

    @Test
    @Tag("COV-14")
    void anExtensionTakesItsMoneyAndIsRefusedWithoutIt() {
        String episode = accepted("ENABLE", TODAY);
        confirmStart(episode, TODAY);
        agreeGoals(episode);
        LocalDate review = TODAY.plusDays(34);
        travelTo(review);
        review(episode, review, extend(14));
        leave("ENABLEMENT", 0);
        leave("WINTER", 0);
        // The days that are added lie in the next year.
        database.update(
                "update funding_budget set ceiling = forecast where id in ('ENABLEMENT/2027-04-01', 'WINTER/2027-04-01')");
        Map<String, Object> approved =
                Map.of("approval", "APPROVED", "approvedDays", 14, "approvalReason", "Close to walking alone.");

        assertThat(refused("manager", episode, "approveExtension", approved)).contains("is not covered");
        assertThat(place(episode).until()).isEqualTo(TODAY.plusDays(41));
        takeCeilingsBack();
        complete("manager", episode, "approveExtension", approved);

        assertThat(place(episode).until()).isEqualTo(TODAY.plusDays(55));
        // Eight weeks of 10.5 hours.
        assertThat(committed(episode).amount()).isEqualByComparingTo("2217.60");
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
        // Two days more than six weeks.
        assertThat(committed(episode).amount()).isEqualByComparingTo("1742.40");
    }

    // Endings

    @Test
    void supportThatEndsEarlyGivesBackWhatIsLeft() {
        String episode = accepted("ENABLE", TODAY);
        confirmStart(episode, TODAY);
        travelTo(TODAY.plusDays(20));

        act("social-worker", () -> endEarly(episode, TODAY.plusDays(20), Sequel.OTHER, "Stays with her son."));

        expectGivenBack(episode, TODAY.plusDays(20), "831.60");
    }

    @Test
    void supportThatEndsAsItsReviewDecidedGivesBackWhatIsLeft() {
        String episode = accepted("ENABLE", TODAY);
        confirmStart(episode, TODAY);
        agreeGoals(episode);
        LocalDate review = TODAY.plusDays(34);
        travelTo(review);
        review(episode, review, Map.of("decision", "END_NOW", "sequel", "NO_SUPPORT_NEEDED"));

        expectGivenBack(episode, review, "1386.00");
    }

    @Test
    void supportThatEndsAsPlannedHasSpentWhatWasCommitted() {
        String episode = accepted("ENABLE", TODAY);
        confirmStart(episode, TODAY);
        agreeGoals(episode);
        LocalDate review = TODAY.plusDays(34);
        travelTo(review);
        review(episode, review, endAsPlanned());
        travelTo(TODAY.plusDays(42));

        expectGivenBack(episode, TODAY.plusDays(41), "1663.20");
    }

    @Test
    void aDeathGivesBackWhatIsLeft() {
        String episode = accepted("ENABLE", TODAY);
        confirmStart(episode, TODAY);
        travelTo(TODAY.plusDays(15));
        act("direct-care", () -> people.recordDeath(episodes.find(episode).personReference(), TODAY.plusDays(13)));

        expectGivenBack(episode, TODAY.plusDays(13), "554.40");
    }

    @Test
    void supportThatDoesNotStartGivesEverythingBack() {
        String episode = accepted("ENABLE", TODAY);
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
        String episode = accepted("ENABLE", TODAY.plusDays(2));
        act("access-team", () -> entries.cancelDischarge(caseOf(episode), "Unwell again."));

        assertThat(place(episode).status()).isEqualTo(PlaceStatus.ENDED);
        assertThat(committed(episode).state()).isEqualTo(CommitmentState.RELEASED);
    }

    @Test
    void aPlaceIsKeptAndPaidDuringAHospitalStayAndGivenBackWhenItLapses() {
        String episode = accepted("ENABLE", TODAY);
        confirmStart(episode, TODAY);
        travelTo(TODAY.plusDays(34));
        act("direct-care", () -> admissions.admit(episode, StayDates.since(TODAY.plusDays(34))));
        assertThat(place(episode).until()).isEqualTo(TODAY.plusDays(48));
        travelTo(TODAY.plusDays(49));
        assertThat(episodes.find(episode).status()).isEqualTo(EpisodeStatus.IN_HOSPITAL);
        confirmLapse(episode);

        assertThat(episodes.find(episode).status()).isEqualTo(EpisodeStatus.ENDED);
        // The place was kept for the hold period; it is paid until the provider heard that it is not needed.
        assertThat(place(episode))
                .extracting(PlaceView::status, PlaceView::until)
                .containsExactly(PlaceStatus.ENDED, TODAY.plusDays(48));
        assertThat(committed(episode))
                .extracting(CommitmentView::state, CommitmentView::until)
                .containsExactly(CommitmentState.ENDED, TODAY.plusDays(49));
        assertThat(committed(episode).amount()).isEqualByComparingTo("1980.00");
    }

    @Test
    void aReturnFromHospitalMovesPlaceAndMoneyWithThePlannedEnd() {
        String episode = accepted("ENABLE", TODAY);
        confirmStart(episode, TODAY);
        travelTo(TODAY.plusDays(7));
        act("direct-care", () -> admissions.admit(episode, StayDates.since(TODAY.plusDays(7))));
        travelTo(TODAY.plusDays(14));
        act("direct-care", () -> stays.returned(episode, TODAY.plusDays(14), null));

        assertThat(place(episode).until()).isEqualTo(TODAY.plusDays(48));
        assertThat(committed(episode).until()).isEqualTo(TODAY.plusDays(48));
        assertThat(committed(episode).amount()).isEqualByComparingTo("1940.40");
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

        atOnce(referrals, day);

        List<PlaceStatus> stands = referrals.stream()
                .map(referral -> place(episodeOf(referral)).status())
                .toList();
        assertThat(stands).containsOnlyOnce(PlaceStatus.PLACED).hasSize(8);
        assertThat(stands.stream().filter(PlaceStatus.SPOT_ASKED::equals)).hasSize(7);
    }

    @Test
    @Tag("HAM-03")
    void ofManyAtOnceOnlyOneGetsTheLastPounds() throws Exception {
        List<String> referrals = expectedMany("ENABLE", ONE_YEAR);
        travelTo(ONE_YEAR);
        leave("ENABLEMENT", 1600);
        leave("WINTER", 0);

        List<Throwable> failures = atOnce(referrals, ONE_YEAR);

        assertThat(referrals.stream()
                        .filter(referral -> episodes.ofReferral(referral).isPresent()))
                .hasSize(1);
        assertThat(failures).hasSize(7).allSatisfy(failure -> assertThat(failure)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is not covered"));
        assertThat(money.position("ENABLEMENT").remaining()).isEqualByComparingTo("16.00");
    }

    private List<String> expectedMany(String service, LocalDate day) {
        List<String> referrals = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            referrals.add(expected(service, day));
        }
        return referrals;
    }

    /** @return why some did not succeed */
    private List<Throwable> atOnce(List<String> referrals, LocalDate day) throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(referrals.size());
        CyclicBarrier together = new CyclicBarrier(referrals.size());
        try {
            List<Callable<Throwable>> acts = referrals.stream()
                    .<Callable<Throwable>>map(referral -> () -> {
                        together.await();
                        try {
                            work.complete("access-team", referral, "confirmDischarge", discharge(day));
                            return new None();
                        } catch (RuntimeException failure) {
                            return failure;
                        }
                    })
                    .toList();
            List<Throwable> failures = new ArrayList<>();
            for (Future<Throwable> act : many.invokeAll(acts)) {
                failures.add(act.get());
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
