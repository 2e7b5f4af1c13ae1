package uk.homeward.budget.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.budget.BudgetSpread;
import uk.homeward.budget.BudgetStatus;
import uk.homeward.budget.BudgetVariance;
import uk.homeward.budget.BudgetView;
import uk.homeward.calendar.CountedDates.MovedDate;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.holidays.BankHolidayService;
import uk.homeward.paging.PageQuery;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.supportplan.LongTermTest;

class PersonalBudgetProcessTests extends LongTermTest {

    @Autowired
    private BankHolidayService holidays;

    @Autowired
    private BudgetVariance variance;

    @Test
    @Tag("ELO-20")
    @Tag("ELO-21")
    void theAssessmentGivesAFigureThatTwoPeopleLookAtBeforeItIsTold() {
        String assessment = assessed();
        assertThat(budgets.of(assessment).indicative()).isEqualByComparingTo("325.00");
        assertThat(budgets.of(assessment).status()).isEqualTo(BudgetStatus.INDICATIVE);

        assertThat(refused("finance", assessment, "checkBudget", Map.of("figureRight", "YES")))
                .startsWith("Give what the person pays");
        complete("finance", assessment, "checkBudget", Map.of("figureRight", "YES", "personPays", "46.63"));
        complete("manager", assessment, "verifyBudget", Map.of("figureRight", "YES"));
        assertThat(refused(
                        "social-worker", assessment, "tellOptions", accepted("PERSONAL_BUDGET", "saltmarsh-homecare")))
                .contains("Time and Task only");
        complete("social-worker", assessment, "tellOptions", withoutDirectPayment());

        BudgetView budget = budgets.of(assessment);
        assertThat(database.queryForList(
                        "select template from letter where case_reference = ? order by id",
                        String.class,
                        budget.packageReference()))
                .containsExactly("outcomes-decided", "budget-told", "direct-payment-not-possible");
        assertThat(List.of(String.valueOf(budget.checkedBy()), String.valueOf(budget.verifiedBy())))
                .containsExactly("finance", "manager");
        assertThat(budget.told()).hasSize(4);
        assertThat(budget.councilPays()).isEqualByComparingTo("278.37");
        assertLife("personal-budget", assessment).isEnded().hasPassed("endEvent_supportChosen");
        assertThat(open(assessment)).containsExactly("userTask_writeSupportPlan");
    }

    /** Whoever assesses; a figure that differs by a penny is named in the report. */
    @Test
    @Tag("ELO-47")
    void theSameNeedsGiveTheSamePenceAndTheReportLaysThemSideBySide() {
        String one = assessed();
        String other = assessed();
        assertThat(budgets.of(other).indicative())
                .isEqualByComparingTo(budgets.of(one).indicative());

        BudgetSpread same = spread();
        assertThat(same.budgets()).isGreaterThanOrEqualTo(2);
        assertThat(same.differs()).isFalse();
        assertThat(same.lowest()).isEqualByComparingTo("325.00");

        database.update(
                "update personal_budget set indicative = indicative + 0.01 where assessment_reference = ?", other);
        assertThat(spread().differs()).isTrue();
        database.update(
                "update personal_budget set indicative = indicative - 0.01 where assessment_reference = ?", other);
    }

    private BudgetSpread spread() {
        return variance.spread(PageQuery.first(200)).items().stream()
                .filter(row -> row.hoursPerWeek().compareTo(new BigDecimal("12.5")) == 0)
                .findFirst()
                .orElseThrow();
    }

    /** Care and Support (Personal Budget: Exclusion of Costs) Regulations 2014: nobody types when they end. */
    @Test
    void theFreeWeeksOfShortTermSupportAreLeftOut() {
        String referral = referFromCommunity();
        triage(referral, "STEP_UP", "ENABLE", "ADMISSION_AVOIDANCE");
        confirmStepUp(referral, TODAY);
        String episode = episodeOf(referral);
        agreeGoals(episode);
        confirmStart(episode, TODAY);
        EpisodeView support = episodes.find(episode);

        String assessment = assessed(support.personReference(), "8.5", "4", false);
        complete("finance", assessment, "checkBudget", Map.of("figureRight", "YES", "personPays", "0"));

        assertThat(support.lastFreeDay()).isEqualTo(TODAY.plusDays(41));
        assertThat(budgets.of(assessment).countsFrom()).isEqualTo(TODAY.plusDays(42));
    }

    @Test
    void whatIsNotRightComesBackToASocialWorkerAndIsCountedAnew() {
        String assessment = assessed();
        complete("finance", assessment, "checkBudget", Map.of("figureRight", "NO", "returnReason", "Too few hours."));
        assertThat(budgets.of(assessment).status()).isEqualTo(BudgetStatus.RETURNED);

        complete("social-worker", assessment, "answerBudgetQuery", Map.of("queryAnswer", "They are right."));
        complete("finance", assessment, "checkBudget", Map.of("figureRight", "YES", "personPays", "0"));
        complete("manager", assessment, "verifyBudget", Map.of("figureRight", "NO", "returnReason", "Ask again."));
        complete("social-worker", assessment, "answerBudgetQuery", Map.of("queryAnswer", "Asked again."));
        verified(assessment);

        assertThat(budgets.of(assessment).revision()).isEqualTo(3);
        assertLife("budget-check", assessment).isEnded().hasPassed("endEvent_budgetVerified");
        assertThat(open(assessment)).containsExactly("userTask_tellOptions");
    }

    @Test
    void aFigureThatThePersonDisputesIsAnsweredAndCountedAnew() {
        String assessment = assessed();
        verified(assessment);
        complete(
                "social-worker",
                assessment,
                "tellOptions",
                Map.of("budgetAccepted", "NO", "disputeReason", "It does not reach."));
        assertThat(budgets.of(assessment).status()).isEqualTo(BudgetStatus.DISPUTED);

        complete("social-worker", assessment, "answerDispute", Map.of("queryAnswer", "The hours stand."));

        assertThat(open(assessment)).containsExactly("userTask_checkBudget");
        assertLife("personal-budget", assessment).hasPassed("serviceTask_recordDisputeAnswer");
    }

    /** Case S6, for whoever is busy with money or a plan. */
    @Test
    void stepsWithABudgetAndItsPlanAreDueLaterWhereABankHolidayIsAdded() {
        String checked = assessed();
        String planned = assessed();
        verified(planned);
        told(planned, "TIME_AND_TASK", null);
        LocalDate due = dueOn(checked, "checkBudget");
        assertThat(dueOn(planned, "writeSupportPlan")).isEqualTo(due);

        holidays.add(TODAY.plusDays(1), "A day of thanks", "GOV.UK");

        assertThat(dueOn(checked, "checkBudget")).isEqualTo(due.plusDays(1));
        assertThat(dueOn(planned, "writeSupportPlan")).isEqualTo(due.plusDays(1));
        assertThat(holidays.withdraw(TODAY.plusDays(1), "Put off").moved())
                .contains(
                        new MovedDate(checked, "Budget due", due.plusDays(1), due),
                        new MovedDate(planned, "Support plan due", due.plusDays(1), due));
    }

    private LocalDate dueOn(String assessment, String task) {
        return WorkingHours.dayOf(tasks.createTaskQuery()
                .processInstanceBusinessKey(assessment)
                .taskDefinitionKey("userTask_" + task)
                .singleResult()
                .getDueDate()
                .toInstant());
    }

    private Map<String, Object> withoutDirectPayment() {
        Map<String, Object> answers = accepted("TIME_AND_TASK", null);
        answers.put("directPaymentEligible", "NO");
        answers.put("ineligibleReason", "There is nobody who could look after the money.");
        answers.put("lookAgainOn", TODAY.plusDays(90).toString());
        return answers;
    }
}
