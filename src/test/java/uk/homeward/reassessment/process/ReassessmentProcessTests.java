package uk.homeward.reassessment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.assessment.AssessmentDesk;
import uk.homeward.assessment.AssessmentExamples;
import uk.homeward.assessment.AssessmentRequest;
import uk.homeward.assessment.AssessmentSource;
import uk.homeward.assessment.Need;
import uk.homeward.assessment.SpecifiedOutcome;
import uk.homeward.assessment.UnmetCause;
import uk.homeward.assessment.UnmetNeed;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.dataimport.ImportFiles;
import uk.homeward.paging.PageQuery;
import uk.homeward.person.DeathWithdrawalService;
import uk.homeward.reassessment.Delay;
import uk.homeward.reassessment.DelayCause;
import uk.homeward.reassessment.ReassessedLine;
import uk.homeward.reassessment.ReassessedView;
import uk.homeward.reassessment.ReassessmentCounts;
import uk.homeward.reassessment.ReassessmentFilter;
import uk.homeward.reassessment.ReassessmentWeek;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;

/** Two people have their turn in each week. */
class ReassessmentProcessTests extends ReassessedTest {

    private static final String PROGRAMME = "CARE-AT-HOME";
    private static final Need NEED = AssessmentExamples.need(SpecifiedOutcome.NUTRITION, "3.5");

    @Autowired
    private AssessmentDesk desk;

    @Autowired
    private DeathWithdrawalService deaths;

    @Test
    @Tag("ELO-22")
    void everybodyIsAskedInTheirTurn() {
        List<String> served = served(3);
        String programme = open("manager", PROGRAMME);

        assertThat(askedOf(served)).containsExactly(served.get(0), served.get(1));
        assertThat(of(served.get(2)).turnOn()).isEqualTo(TODAY.plusWeeks(1));

        travelTo(TODAY.plusWeeks(1));

        assertThat(askedOf(served)).isEqualTo(served);
        assertThat(counts(programme)).isEqualTo(new ReassessmentCounts(3, 0, 0, 0, 0, 0, 3, 0));
        assertThat(lookup.people(programme, null, PageQuery.first(10)).items())
                .extracting(ReassessedLine::packageReference)
                .isEqualTo(served);
    }

    @Test
    @Tag("ELO-22")
    void everybodyIsCountedOnceUntilNobodyIsLeft() {
        List<String> served = served(5);
        String programme = open("commissioner", PROGRAMME);
        assess(served.get(0), NEED, AssessmentExamples.form(TODAY));
        decline(served.get(1));
        travelTo(TODAY.plusWeeks(1));
        dies(served.get(2));
        act("social-worker", () -> packages.close(served.get(3), PackageEnd.MOVED_AWAY, null));
        assertThat(lookup.find(programme).closedOn()).isNull();

        act("social-worker", () -> packages.close(served.get(4), PackageEnd.PERSON_WISHED, null));

        assertThat(counts(programme)).isEqualTo(new ReassessmentCounts(5, 1, 1, 1, 1, 1, 0, 0));
        assertThat(lookup.find(programme).closedOn()).isEqualTo(TODAY.plusWeeks(1));
        assertLife("reassessment-programme", programme).isEnded().hasPassed("endEvent_everybodyAccountedFor");
        assertLife("reassessment", served.get(0)).hasPassed("endEvent_accountedFor");
        assertThat(lookup.weeks(programme))
                .containsExactly(
                        new ReassessmentWeek(TODAY, 1, 1, 0, 0, 0, 3),
                        new ReassessmentWeek(TODAY.plusWeeks(1), 0, 0, 1, 1, 1, 0));
    }

    @Test
    @Tag("ELO-22")
    void whoeverDeclinedAndIsAssessedAfterAllCountsAsAssessedAlone() {
        List<String> served = served(2);
        String programme = open("manager", PROGRAMME);
        decline(served.get(0));
        assertThat(counts(programme).declined()).isEqualTo(1);

        begin("social-worker", () -> asked(served.get(0)));
        assess(served.get(0), NEED, AssessmentExamples.form(TODAY));

        assertThat(counts(programme)).isEqualTo(new ReassessmentCounts(2, 1, 0, 0, 0, 0, 1, 0));
    }

    @Test
    void whoeverIsLateHasAReasonAndAnotherDay() {
        String late = served(1).get(0);
        String programme = open("manager", PROGRAMME);
        LocalDate due = TODAY.plusDays(28);
        travelTo(due);
        assertThat(open(late)).isEmpty();

        travelTo(due.plusDays(1));

        assertThat(open(late)).containsExactly("userTask_explainDelay");
        assertThat(lookup.people(programme, ReassessmentFilter.LATE, PageQuery.first(10))
                        .items())
                .extracting(ReassessedLine::packageReference)
                .containsExactly(late);
        assertThat(refused("social-worker", late, "explainDelay", delay(due))).contains("is in the past");
        complete("social-worker", late, "explainDelay", delay(due.plusDays(15)));
        assertThat(open(late)).isEmpty();
        assertThat(counts(programme).late()).isZero();
        assertThat(of(late).delayCause()).isEqualTo(DelayCause.IN_HOSPITAL);
        assertThat(of(late).dueBy()).isEqualTo(due.plusDays(15));

        travelTo(due.plusDays(16));
        assertThat(open(late)).containsExactly("userTask_explainDelay");
        assess(late, NEED, AssessmentExamples.form(due.plusDays(16)));

        assertThat(open(late)).isEmpty();
        assertLife("reassessment", late).hasPassed("endEvent_accountedForLate");
        assertThat(counts(programme).assessed()).isEqualTo(1);
    }

    @Test
    void whoeverIsNotLateNeedsNoReason() {
        String carePackage = served(1).get(0);
        open("manager", PROGRAMME);

        assertThatThrownBy(() -> delays.explain(carePackage, new Delay(DelayCause.OTHER, "Nothing", TODAY.plusDays(3))))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("not late");
    }

    @Test
    void whatWasWithdrawnIsAskedForAnew() {
        String carePackage = served(1).get(0);
        open("manager", PROGRAMME);
        String first = assessmentOf(carePackage);
        act("social-worker", () -> endings.withdraw(first, "Asked for by mistake."));

        travelTo(TODAY.plusDays(29));

        assertThat(assessmentOf(carePackage)).isNotEqualTo(first);
        assertThat(open(carePackage)).isEmpty();
        assertThat(of(carePackage).dueBy()).isEqualTo(TODAY.plusDays(29 + 28));
    }

    /** They are counted before their own life has begun, which then finds nothing to do. */
    @Test
    void whoeverLeavesBeforeTheirLifeBeginsIsAskedNothing() {
        List<String> served = served(2);
        String programme = begin("manager", () -> reassessments.open(PROGRAMME));
        dies(served.get(0));

        runLives();

        assertLife("reassessment", served.get(1)).isWaitingAt("gateway_whateverComesFirst");
        assertThat(askedOf(served)).containsExactly(served.get(1));
        assertThat(counts(programme).died()).isEqualTo(1);
    }

    @Test
    @Tag("promise-12")
    void aDeathToldByMistakeIsCountedNoMore() {
        String carePackage = served(1).get(0);
        String programme = open("manager", PROGRAMME);
        String person = packages.find(carePackage).personReference();
        dies(carePackage);
        assertThat(lookup.find(programme).closedOn()).isEqualTo(TODAY);

        String approval = begin("social-worker", () -> deaths.ask(person, false, "It was her sister."));
        act("manager", () -> approvals.approve(approval, null));
        runLives();

        assertThat(lookup.find(programme).closedOn()).isNull();
        assertThat(counts(programme)).isEqualTo(new ReassessmentCounts(1, 0, 0, 0, 0, 0, 1, 0));
        assess(carePackage, NEED, AssessmentExamples.form(TODAY));
        assertThat(counts(programme)).isEqualTo(new ReassessmentCounts(1, 1, 0, 0, 0, 0, 0, 0));
        assertThat(lookup.find(programme).closedOn()).isEqualTo(TODAY);
    }

    @Test
    @Tag("ELO-23")
    void needsThatAreNotMetAreCountedByTheirCause() {
        List<String> served = served(2);
        String programme = open("manager", PROGRAMME);
        assess(served.get(0), NEED, AssessmentExamples.form(TODAY));
        assertThat(lookup.find(programme).unmet())
                .containsExactly(new UnmetNeed(UnmetCause.NO_SUPPORT_YET, 1, new java.math.BigDecimal("3.50")));

        assess(served.get(1), NEED, AssessmentExamples.form(TODAY));

        assertThat(lookup.find(programme).unmet())
                .containsExactly(new UnmetNeed(UnmetCause.NO_SUPPORT_YET, 2, new java.math.BigDecimal("7.00")));
    }

    @Test
    void aProgrammeIsOpenOnceAndNeverForNobody() {
        assertThatThrownBy(() -> reassessments.open(PROGRAMME))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Nobody has care");
        served(1);
        String programme = open("manager", PROGRAMME);

        assertThatThrownBy(() -> reassessments.open(PROGRAMME))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining(programme);
        assertThatThrownBy(() -> reassessments.open("NONE")).isInstanceOf(NotFound.class);
    }

    /** HOMECARE_MARKET is in force from 9 October 2026. */
    @Test
    @Tag("promise-7")
    void nobodyIsAskedBeforeTheDecisionIsInForce() {
        served(1);
        clock.moveTo(LocalDate.of(2026, 10, 8).atTime(12, 0).toInstant(java.time.ZoneOffset.UTC));

        assertThatThrownBy(() -> reassessments.open(PROGRAMME))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("in force from 9 October 2026");
    }

    private List<String> served(int people) {
        return broughtIn(
                people,
                number -> ImportFiles.homeCare(
                        number, TODAY.minusYears(1), TODAY.minusDays(30).toString()));
    }

    private static Map<String, Object> delay(LocalDate until) {
        return Map.of("delayCause", "IN_HOSPITAL", "delayWords", "Broke her hip.", "delayUntil", until.toString());
    }

    private String asked(String carePackage) {
        return desk.ask(new AssessmentRequest(
                packages.find(carePackage).personReference(),
                "Millbrook",
                AssessmentSource.REFUSAL_RECONSIDERED,
                null,
                null,
                "She thought better of it.",
                null));
    }

    private ReassessmentCounts counts(String programme) {
        return lookup.find(programme).counts();
    }

    private ReassessedView of(String carePackage) {
        return reassessed.ofPackage(carePackage).orElseThrow();
    }
}
