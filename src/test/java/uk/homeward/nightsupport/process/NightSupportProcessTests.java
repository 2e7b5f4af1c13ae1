package uk.homeward.nightsupport.process;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.ProcessTest;
import uk.homeward.assessment.AssessmentDesk;
import uk.homeward.assessment.AssessmentExamples;
import uk.homeward.assessment.AssessmentRequest;
import uk.homeward.assessment.AssessmentSource;
import uk.homeward.assessment.NeedsService;
import uk.homeward.assessment.SpecifiedOutcome;
import uk.homeward.budget.BudgetService;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.followup.FollowUpService;
import uk.homeward.nightsupport.NightEndings;
import uk.homeward.nightsupport.NightExamples;
import uk.homeward.nightsupport.NightIncident;
import uk.homeward.nightsupport.NightIncident.Kind;
import uk.homeward.nightsupport.NightOption;
import uk.homeward.nightsupport.NightRegister;
import uk.homeward.nightsupport.NightSupportService;
import uk.homeward.nightsupport.NightTrials;
import uk.homeward.nightsupport.ReturnTold;
import uk.homeward.nightsupport.SleepoverReturnService;
import uk.homeward.paging.PageQuery;
import uk.homeward.person.DeathWithdrawalService;
import uk.homeward.refusal.Conflict;

class NightSupportProcessTests extends ProcessTest {

    private static final LocalDate LOGGED = TODAY.plusDays(15);

    @Autowired
    private AssessmentDesk desk;

    @Autowired
    private NeedsService needs;

    @Autowired
    private NightSupportService nights;

    @Autowired
    private NightTrials trials;

    @Autowired
    private BudgetService budgets;

    @Autowired
    private FollowUpService followUps;

    @Autowired
    private CarePackageService packages;

    @Autowired
    private NightEndings endings;

    @Autowired
    private NightRegister register;

    @Autowired
    private SleepoverReturnService returns;

    @Autowired
    private DeathWithdrawalService deaths;

    private String person = "";
    private String assessment = "";

    @BeforeEach
    void assess() {
        person = people.register(somebody("Ada"));
        assessment = begin(
                "social-worker",
                () -> desk.ask(new AssessmentRequest(
                        person, "Millbrook", AssessmentSource.PERSON, null, TODAY, "She asked.", null)));
        for (SpecifiedOutcome outcome :
                new SpecifiedOutcome[] {SpecifiedOutcome.NUTRITION, SpecifiedOutcome.TOILET_NEEDS}) {
            act("social-worker", () -> needs.note(assessment, AssessmentExamples.need(outcome, "3.5")));
        }
        Map<String, Object> answers = new HashMap<>(AssessmentExamples.form(TODAY));
        answers.put("nightSupport", "YES");
        complete("social-worker", assessment, "assessNeeds", answers);
    }

    @Test
    void managersAreToldOfNightsThatNobodyDecides() {
        LocalDate by = nights.find(assessment).decideBy();
        travelTo(by.plusDays(1));

        assertLife("night-support", assessment)
                .hasPassed("endEvent_managersTold")
                .isWaitingAt("userTask_assessNightSupport");
        assertThat(nights.find(assessment).overdueSince()).isEqualTo(by.plusDays(1));
    }

    @Test
    @Tag("ELO-26")
    void itTakesALogOfFourteenNights() {
        assertThat(refused("social-worker", assessment, "assessNightSupport", NightExamples.form()))
                .contains("0 of 14 nights");
        decide();

        assertLife("night-support", assessment).isEnded().hasPassed("endEvent_nightSupportDecided");
        assertThat(requireNonNull(nights.find(assessment).plan()).proposed()).isEqualTo(NightOption.RESPONDER);
    }

    @Test
    void whatWasDecidedStandsWhereADeathIsWithdrawn() {
        decide();
        act("social-worker", () -> people.recordDeath(person, LocalDate.now(clock), null));
        assertThat(packages.ofPerson(person)).singleElement().satisfies(ended -> assertThat(ended.end())
                .isEqualTo(PackageEnd.PERSON_DIED));
        String asked = begin("social-worker", () -> deaths.ask(person, true, "It was her sister."));
        act("manager", () -> approvals.approve(asked, null));

        assertThat(open(assessment)).containsExactly("userTask_checkBudget");
        assertThat(nights.find(assessment).endedOn()).isNull();
        assertThat(packages.ofPerson(person)).singleElement().satisfies(draft -> assertThat(draft.status())
                .isEqualTo(PackageStatus.DRAFT));
    }

    @Test
    @Tag("ELO-29")
    void whatIsLessIsRejectedWithAReason() {
        log();
        Map<String, Object> silent = new HashMap<>(NightExamples.form());
        silent.remove("notTechnology");

        assertThat(refused("social-worker", assessment, "assessNightSupport", silent))
                .contains("say why technology is not enough");
    }

    @Test
    @Tag("ELO-32")
    void aTrialIsDecidedByPeopleAndTheSleepoverIsFreeThen() {
        decide();
        act("social-worker", () -> trials.begin(assessment, LOGGED));
        travelTo(LOGGED.plusDays(28));
        assertLife("night-trial", assessment).isWaitingAt("userTask_decideNightTrial");
        assertThat(nights.find(assessment).reserved()).isTrue();

        complete("social-worker", assessment, "decideNightTrial", Map.of("trialKept", "YES", "reason", "She slept."));

        assertLife("night-trial", assessment).isEnded().hasPassed("endEvent_trialDecided");
        assertThat(nights.find(assessment).tonight()).isEqualTo(NightOption.RESPONDER);
        assertThat(nights.find(assessment).reserved()).isFalse();
    }

    @Test
    @Tag("ELO-32")
    void aTrialThatIsNotEnoughEndsWithTheSleepoverBack() {
        decide();
        act("social-worker", () -> trials.begin(assessment, LOGGED));
        travelTo(LOGGED.plusDays(28));

        complete(
                "social-worker",
                assessment,
                "decideNightTrial",
                Map.of("trialKept", "NO", "reason", "She called often."));

        assertLife("night-trial", assessment).isEnded().hasPassed("endEvent_trialDecided");
        assertThat(nights.find(assessment).tonight()).isEqualTo(NightOption.SLEEPOVER);
    }

    @Test
    @Tag("ELO-31")
    @Tag("ELO-32")
    void anInjuryBringsTheSleepoverBackTheSameNight() {
        decide();
        act("social-worker", () -> trials.begin(assessment, LOGGED));
        NightRegister.Figures before = figures(NightOption.RESPONDER);

        act(
                "direct-care",
                () -> trials.happened(assessment, new NightIncident(LOGGED, Kind.INJURY, null, "She fell.", null)));

        NightRegister.Figures after = figures(NightOption.RESPONDER);
        assertThat(after.incidents()).isEqualTo(before.incidents() + 1);
        assertThat(after.injuries()).isEqualTo(before.injuries() + 1);
        assertThat(after.people()).isEqualTo(before.people() - 1);
        assertLife("night-trial", assessment).isEnded().hasPassed("endEvent_backTheSameNight");
        assertThat(nights.find(assessment).tonight()).isEqualTo(NightOption.SLEEPOVER);
        assertThat(register.figures()).anySatisfy(row -> {
            assertThat(row.option()).isEqualTo(NightOption.SLEEPOVER);
            assertThat(row.costPerNight()).isEqualByComparingTo("72.00");
        });
        assertThat(database.queryForObject(
                        "select during from night_incident where assessment_reference = ?", String.class, assessment))
                .isEqualTo("RESPONDER");
    }

    /** A responder was agreed, seven nights at £12.00; the sleepover at £72.00 is back. */
    @Test
    @Tag("ELO-28")
    void aTrialThatFailsAfterTheBudgetWasAgreedIsPricedAnewAndAManagerHasItOnTheList() {
        decide();
        database.update("update personal_budget set status = 'AGREED' where assessment_reference = ?", assessment);
        act("social-worker", () -> trials.begin(assessment, LOGGED));

        act(
                "direct-care",
                () -> trials.happened(assessment, new NightIncident(LOGGED, Kind.INJURY, null, "She fell.", null)));

        assertThat(budgets.of(assessment).nightCost()).isEqualByComparingTo("504.00");
        assertThat(budgets.of(assessment).agreed()).isTrue();
        assertThat(followUps.ofCase(nights.find(assessment).packageReference()))
                .singleElement()
                .satisfies(open -> assertThat(open.detail()).startsWith("Nights cost £504.00 a week, and £84.00"));
    }

    @Test
    @Tag("ELO-30")
    void itIsNeverTakenAwayWhileAnAssessedNeedStands() {
        decide();

        assertThatThrownBy(() -> act("manager", () -> endings.end(assessment, "Too dear.")))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("so it goes on");
        assertThat(nights.find(assessment).endedOn()).isNull();
    }

    @Test
    void aDeathStopsATrial() {
        decide();
        act("social-worker", () -> trials.begin(assessment, LOGGED));

        act("social-worker", () -> people.recordDeath(person, LOGGED, null));

        assertLife("night-trial", assessment).isEnded().hasPassed("endEvent_trialStopped");
    }

    @Test
    @Tag("ELO-27")
    @Tag("ELO-36")
    void theRegisterShowsWhatThereIsAndWhatThereCouldBe() {
        decide();
        ReturnTold first = told(63, 14);
        act("commissioner", () -> returns.told("homeward-bound", first));
        act("commissioner", () -> returns.told("homeward-bound", told(56, 7)));

        assertThat(register.lines(PageQuery.first(200)).items()).anySatisfy(line -> {
            assertThat(line.packageReference())
                    .isEqualTo(nights.find(assessment).packageReference());
            assertThat(line.present()).isEqualTo(NightOption.SLEEPOVER);
            assertThat(line.tonight()).isEqualTo(NightOption.SLEEPOVER);
            assertThat(line.planned()).isEqualTo(NightOption.RESPONDER);
            assertThat(line.reserved()).isTrue();
        });
        assertThat(returns.lastOfEach())
                .filteredOn(told -> told.provider().equals("homeward-bound"))
                .singleElement()
                .satisfies(told -> assertThat(told.nightsPossible()).isEqualTo(7));
    }

    private NightRegister.Figures figures(NightOption option) {
        return register.figures().stream()
                .filter(row -> row.option() == option)
                .findFirst()
                .orElseThrow();
    }

    private static ReturnTold told(int now, int possible) {
        return new ReturnTold(
                TODAY, 9, now, new BigDecimal("72"), "One worker sleeps in.", "Sensors in all.", possible);
    }

    private void log() {
        travelTo(LOGGED);
        for (int night = 1; night <= 14; night++) {
            LocalDate on = LOGGED.minusDays(night);
            act("direct-care", () -> nights.write(assessment, NightExamples.broken(on, 1)));
        }
    }

    private void decide() {
        log();
        complete("social-worker", assessment, "assessNightSupport", NightExamples.form());
    }
}
