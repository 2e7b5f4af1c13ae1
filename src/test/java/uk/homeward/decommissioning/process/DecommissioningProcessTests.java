package uk.homeward.decommissioning.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.decommissioning.AssuranceStatus;
import uk.homeward.decommissioning.ClosingPoint;
import uk.homeward.decommissioning.DecommissioningStatus;
import uk.homeward.decommissioning.DecommissioningView;
import uk.homeward.decommissioning.RiskChoice;
import uk.homeward.paging.PageQuery;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.Sequel;

/** Discharge to Assess of the demo council hands over to Enablement at Home and closes on 31 December 2027. */
class DecommissioningProcessTests extends ClosingServiceTest {

    @Test
    @Tag("KEN-30")
    @Tag("KEN-31")
    void securityIsAnsweredScrutinisedPutRightAndAccepted() {
        String closing = begun();
        assertThat(open(closing)).containsExactly("userTask_returnSecurityAnswers");

        returned(closing);
        assertThat(stand(closing).assurance().status()).isEqualTo(AssuranceStatus.RETURNED);
        scrutinised(closing, "SCRUTINISED", null);
        assertThat(stand(closing).assurance().status()).isEqualTo(AssuranceStatus.SCRUTINISED);
        scrutinised(closing, "REMEDY", "Encrypt two devices.");
        assertThat(stand(closing).assurance().status()).isEqualTo(AssuranceStatus.REMEDY);
        assertThat(open(closing)).containsExactly("userTask_returnSecurityAnswers");

        // Nothing passes meanwhile: no activity, and no record of a person.
        recruit(320, TODAY);
        travelTo(TODAY.plusDays(21));
        act("commissioner", () -> transitions.open(TRANSITION, 1));
        assertThatThrownBy(() -> move(1, 10)).hasMessageContaining("before its security answers are accepted");
        returned(closing);
        scrutinised(closing, "ACCEPTED", null);

        assertLife("security-assurance", closing).isEnded();
        move(1, 10);
    }

    @Test
    @Tag("KEN-22")
    void aPhaseMovesNoMoreThanCanBeDeployedAndIsAskedAgain() {
        String closing = secured();
        recruit(300, TODAY);
        look();
        assertThat(open(closing)).contains("userTask_confirmRecruitedCapacity");
        assertThat(dueOn(closing, "confirmRecruitedCapacity")).isEqualTo(TODAY.plusDays(14));
        complete("commissioner", closing, "confirmRecruitedCapacity", Map.of("capacityReady", "NO"));
        look();
        assertThat(open(closing))
                .as("not asked again on the same day")
                .doesNotContain("userTask_confirmRecruitedCapacity");

        travelTo(TODAY.plusDays(14));
        look();
        assertThat(refused(
                        "commissioner",
                        closing,
                        "confirmRecruitedCapacity",
                        Map.of("capacityReady", "YES", "hoursToMove", "10")))
                .contains("From 8 March 2027 on 0 hours a week can be deployed")
                .contains("inducted for 21 days and give 75 %");
        travelTo(TODAY.plusDays(21));
        assertThat(refused(
                        "commissioner",
                        closing,
                        "confirmRecruitedCapacity",
                        Map.of("capacityReady", "YES", "hoursToMove", "240")))
                .contains("225 hours a week can be deployed");
        complete(
                "commissioner",
                closing,
                "confirmRecruitedCapacity",
                Map.of("capacityReady", "YES", "hoursToMove", "225", "capacityNote", "Eight workers."));

        DecommissioningView stand = stand(closing);
        assertThat(stand.status()).isEqualTo(DecommissioningStatus.TRANSFERRING);
        assertThat(stand.phase()).isEqualTo(1);
        assertThat(stand.moved()).isEqualByComparingTo("225");
        assertThat(stand.deployable()).isEqualByComparingTo("225");
        assertThat(stand.answers()).hasSize(2).last().satisfies(answer -> {
            assertThat(answer.hours()).isEqualByComparingTo(new BigDecimal("225"));
            assertThat(answer.authority()).isEqualTo(stand.authority());
        });
        assertThat(proposals.today()).singleElement().satisfies(proposal -> {
            assertThat(proposal.offered()).isEqualTo("Enablement at Home");
            assertThat(proposal.why()).contains("Phase 1 has moved activity");
        });
    }

    /** Two weeks to answer; the service is closed on its day. */
    @Test
    @Tag("KEN-28")
    @Tag("KEN-30")
    void everyTaskOfAClosingIsDue() {
        String closing = begun();
        assertThat(dueOn(closing, "returnSecurityAnswers")).isEqualTo(TODAY.plusDays(14));
        travelTo(TODAY.plusDays(3));
        returned(closing);
        assertThat(dueOn(closing, "completeSecurityAssurance")).isEqualTo(TODAY.plusDays(17));
        travelTo(TODAY.plusDays(5));
        scrutinised(closing, "REMEDY", "Encrypt the tablets.");
        assertThat(dueOn(closing, "returnSecurityAnswers")).isEqualTo(TODAY.plusDays(19));
        returned(closing);
        scrutinised(closing, "ACCEPTED", null);

        travelTo(LAST_SAFE_START.plusDays(1));
        look();

        assertThat(dueOn(closing, "closeService")).isEqualTo(CLOSES);
    }

    private LocalDate dueOn(String closing, String task) {
        return WorkingHours.dayOf(tasks.createTaskQuery()
                .processInstanceBusinessKey(closing)
                .taskDefinitionKey("userTask_" + task)
                .singleResult()
                .getDueDate()
                .toInstant());
    }

    @Test
    @Tag("KEN-12")
    @Tag("KEN-28")
    void whatWillNotBeEmptyInTimeIsToldEightWeeksBeforeAndExtendedOnlyByANewDecision() {
        String closing = secured();
        look();
        travelTo(TODAY.plusDays(60));
        look();
        assertThat(open(closing)).contains("userTask_answerClosingRisk");
        assertThat(stand(closing).alarms()).singleElement().satisfies(alarm -> {
            assertThat(alarm.foundOn()).isBeforeOrEqualTo(CLOSES.minusWeeks(8));
            assertThat(alarm.projectedOn()).isNull();
            assertThat(dueOn(closing, "answerClosingRisk"))
                    .isEqualTo(alarm.foundOn().plusDays(14));
        });
        look();
        assertThat(stand(closing).alarms()).as("told once").hasSize(1);
        complete(
                "commissioner",
                closing,
                "answerClosingRisk",
                Map.of("riskChoice", "EXTEND", "riskReason", "Nobody applied."));
        assertThat(stand(closing).alarms().get(0).choice()).isEqualTo(RiskChoice.EXTEND);

        LocalDate later = LocalDate.of(2028, 3, 31);
        String own = stand(closing).authority();
        assertThatThrownBy(() -> act("commissioner", () -> closings.extend(closing, later, own, "More time")))
                .hasMessageContaining("is the decision that it hangs on already");
        String decision = governance.inForce("LIVE_IN").orElseThrow().reference();
        act("commissioner", () -> closings.extend(closing, later, decision, "Recruitment takes longer."));
        assertThat(stand(closing).closesOn()).isEqualTo(later);
        assertThat(runtime.createVariableInstanceQuery()
                        .variableName("closingDueAt")
                        .list())
                .as("due when it closes now")
                .singleElement()
                .satisfies(due -> assertThat(WorkingHours.dayOf(((Date) due.getValue()).toInstant()))
                        .isEqualTo(later));
        assertThat(stand(closing).lastSafeStart()).isEqualTo(LocalDate.of(2028, 3, 18));
        assertThat(stand(closing).extensions()).singleElement().satisfies(extension -> {
            assertThat(extension.before()).isEqualTo(CLOSES);
            assertThat(extension.authority()).isEqualTo(decision);
        });
        assertThatThrownBy(() -> act(
                        "commissioner", () -> closings.extend(closing, later.plusDays(30), decision, "Longer still")))
                .hasMessageContaining("give that one");

        travelTo(LocalDate.of(2028, 1, 2));
        assertThat(stand(closing).status()).isEqualTo(DecommissioningStatus.EXTENDED);
        assertThat(fired()).extracting(Fired::timer).doesNotContain("event_lastSafeStartOver");
    }

    @Test
    @Tag("KEN-28")
    @Tag("KEN-38")
    void closesEmptyAfterItsLastSafeStartAndNamesTheOtherService() {
        String closing = secured();
        travelTo(LAST_SAFE_START);
        String last = supported("D2A", LAST_SAFE_START);
        look();
        String late = referFromHospital(LAST_SAFE_START.plusDays(1));
        assertThat(refused(
                        "access-team",
                        late,
                        "triageReferral",
                        Map.of("destination", "STEP_DOWN", "service", "D2A", "purpose", "DISCHARGE_TO_ASSESS")))
                .isEqualTo(
                        "Discharge to Assess takes nobody new after 18 December 2027 and closes on 31 December 2027. Enablement at Home takes over. Possible here: Enablement at Home.");

        travelTo(LAST_SAFE_START.plusDays(1));
        look();
        assertThat(fired()).contains(new Fired(morning(LAST_SAFE_START.plusDays(1)), "event_lastSafeStartOver"));
        assertThat(stand(closing).status()).isEqualTo(DecommissioningStatus.EMPTYING);
        assertThat(episodes.find(last).plannedEndOn()).isEqualTo(CLOSES);
        assertThat(proposals.today()).singleElement().satisfies(proposal -> assertThat(proposal.offered())
                .isEqualTo("Enablement at Home"));

        travelTo(CLOSES);
        act("manager", () -> endEarly(last, CLOSES, Sequel.NO_SUPPORT_NEEDED, "Manages alone."));
        look();
        assertThat(stand(closing).status()).isEqualTo(DecommissioningStatus.EMPTY);
        assertThat(open(closing)).contains("userTask_closeService");
        assertThat(refused("commissioner", closing, "closeService", Map.of("closedOn", CLOSES.toString())))
                .startsWith("Nobody has signed for: Last visit given; Keys");
        sign(closing);
        complete("commissioner", closing, "closeService", Map.of("closedOn", CLOSES.toString()));

        assertThat(stand(closing).status()).isEqualTo(DecommissioningStatus.DECOMMISSIONED);
        assertThat(stand(closing).closedOn()).isEqualTo(CLOSES);
        assertLife("decommissioning", closing).isEnded();
    }

    /** Its last safe start finds nobody in it, while the model is between two steps. */
    @Test
    @Tag("KEN-28")
    void whatIsEmptyWhenItTakesNobodyNewIsClosedToo() {
        database.update("update episode set service = 'ELSEWHERE' where service = 'D2A'");
        String closing = secured();
        travelTo(LAST_SAFE_START.plusDays(1));
        assertThat(stand(closing).status()).isEqualTo(DecommissioningStatus.EMPTY);
        travelTo(LAST_SAFE_START.plusDays(2));

        look();

        assertThat(open(closing)).contains("userTask_closeService");
    }

    @Test
    @Tag("KEN-02")
    @Tag("KEN-28")
    @Tag("promise-1")
    @Tag("promise-8")
    @Tag("promise-11")
    void aDateThatIsMissedIsToldAndCareGoesOnUntilThePersonMovesWithoutAGap() {
        String closing = secured();
        travelTo(LAST_SAFE_START);
        String old = supported("D2A", LAST_SAFE_START);
        String person = episodes.find(old).personReference();
        travelTo(LAST_SAFE_START.plusDays(1));
        inHospitalPast(old);
        travelTo(CLOSES.plusDays(1));
        look();

        assertThat(stand(closing).status()).isEqualTo(DecommissioningStatus.OVERDUE);
        assertThat(stand(closing).missed()).isTrue();
        assertThat(firedAt("event_closingDateOver")).containsExactly(morning(CLOSES.plusDays(1)));
        assertThat(episodes.find(old).status()).isEqualTo(EpisodeStatus.IN_HOSPITAL);
        assertThatThrownBy(() -> act("commissioner", () -> closings.close(closing, CLOSES)))
                .hasMessageStartingWith("1 person still has support from it, or is to.");

        LocalDate moves = CLOSES.plusDays(3);
        travelTo(moves);
        home(old, moves);
        String next = movedTo(person, moves);
        assertThat(episodes.find(old).endedOn()).isEqualTo(moves);
        assertThat(episodes.find(next).startedOn()).isEqualTo(moves);
        assertThat(episodes.find(next).lastFreeDay())
                .isEqualTo(episodes.find(old).lastFreeDay());
        assertThat(lookup.moves(closing, PageQuery.first(10)).items())
                .singleElement()
                .satisfies(move -> {
                    assertThat(move.gapDays()).isZero();
                    assertThat(move.episode()).isEqualTo(old);
                    assertThat(move.nextEpisode()).isEqualTo(next);
                });
        assertThatThrownBy(() -> act("direct-care", () -> moveService.tellWorker(old, false, " ")))
                .hasMessage("Say why the same worker could not come.");
        act("direct-care", () -> moveService.tellWorker(old, true, null));
        assertThat(lookup.moves(closing, PageQuery.first(10)).items().get(0).sameWorker())
                .isTrue();

        look();
        assertThat(stand(closing).status()).isEqualTo(DecommissioningStatus.EMPTY);
        for (ClosingPoint point : ClosingPoint.values()) {
            act("commissioner", () -> closings.sign(closing, point, "In the file.", 0, moves));
        }
        complete("commissioner", closing, "closeService", Map.of("closedOn", moves.toString()));
        assertLife("service-emptying", closing).isEnded();
        assertLife("decommissioning", closing).isEnded();
    }

    @Test
    @Tag("KEN-31")
    void nobodyMovesBeforeSecurityIsAccepted() {
        String old = supported("D2A", TODAY);
        begun();
        String referral = referAgain(episodes.find(old).personReference());
        triageReplacing(referral);

        assertThat(refused("access-team", referral, "confirmDischarge", goesHome(TODAY)))
                .startsWith("No record passes to Enablement at Home before its security answers are accepted.");
    }
}
