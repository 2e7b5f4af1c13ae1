package uk.homeward.supportplan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.assessment.AssessmentStatus;
import uk.homeward.budget.BudgetStatus;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.followup.FollowUpService;
import uk.homeward.supportplan.AgreedPlan;
import uk.homeward.supportplan.LongTermTest;
import uk.homeward.supportplan.PlanStatus;
import uk.homeward.supportplan.PlanView;

class SupportPlanProcessTests extends LongTermTest {

    @Autowired
    private FollowUpService followUps;

    private static final Map<String, Object> WITH_THE_PERSON = Map.of("involvedPerson", true);

    @Autowired
    private CarePackageService packages;

    @Test
    @Tag("ELO-14")
    @Tag("ELO-15")
    @Tag("ELO-16")
    void theCouncilWritesTheVisitsWithThePersonAndTheAgreedPlanApprovesThePackage() {
        String assessment = planned("TIME_AND_TASK", null);
        String carePackage = budgets.of(assessment).packageReference();
        assertThat(refused("social-worker", assessment, "writeSupportPlan", WITH_THE_PERSON))
                .startsWith("The plan has no visits.");
        mornings(assessment, 105);

        complete("social-worker", assessment, "writeSupportPlan", WITH_THE_PERSON);
        assertThat(packages.find(carePackage).status()).isEqualTo(PackageStatus.DRAFT);
        assertThatThrownBy(() -> plans.agreed(carePackage)).hasMessageContaining("No support plan is agreed");
        agreed(assessment);

        AgreedPlan plan = plans.agreed(carePackage);
        assertThat(plan.model()).isEqualTo(DeliveryModel.TIME_AND_TASK);
        assertThat(plan.hoursPerWeek()).isEqualByComparingTo("12.25");
        assertThat(plan.weeklyCost()).isEqualByComparingTo("318.50");
        assertThat(packages.find(carePackage).status()).isNotEqualTo(PackageStatus.DRAFT);
        assertThat(packages.find(carePackage).planReference()).isEqualTo(plan.reference());
        assertThat(budgets.of(assessment).status()).isEqualTo(BudgetStatus.AGREED);
        assertLife("support-plan", assessment).isEnded().hasPassed("endEvent_planAgreed");
        assertLife("planning", assessment).isEnded().hasNotPassed("userTask_submitCostedPlan");
    }

    @Test
    @Tag("ELO-17")
    void theProviderThatThePersonChoseDevelopsAndCostsThePlan() {
        String assessment = planned("PERSONAL_BUDGET", "homeward-bound");
        priced(assessment, "320");
        assertThatThrownBy(() -> work.complete("provider-b", assessment, "submitCostedPlan", WITH_THE_PERSON))
                .hasMessageContaining("does not have one of the following permissions");

        complete("provider-a", assessment, "submitCostedPlan", WITH_THE_PERSON);
        agreed(assessment);

        AgreedPlan plan = plans.agreed(budgets.of(assessment).packageReference());
        assertThat(plan.plannedByProvider()).isEqualTo("homeward-bound");
        assertThat(plan.weeklyCost()).isEqualByComparingTo("320");
    }

    @Test
    @Tag("ELO-17")
    void aPlanAboveTheToleranceGoesToAManagerOrBack() {
        String assessment = planned("PERSONAL_BUDGET", "homeward-bound");
        priced(assessment, "357.51");
        assertThat(refused("provider-a", assessment, "submitCostedPlan", WITH_THE_PERSON))
                .contains("£357.51", "£357.50");
        Map<String, Object> why = Map.of("involvedPerson", true, "overBudgetReason", "Two workers.");
        complete("provider-a", assessment, "submitCostedPlan", why);
        complete(
                "manager",
                assessment,
                "decideDearerPlan",
                Map.of("dearerPlan", "NO", "decisionReason", "One worker is enough."));
        assertThat(open(assessment)).containsExactly("userTask_submitCostedPlan");

        complete("provider-a", assessment, "submitCostedPlan", why);
        complete(
                "manager",
                assessment,
                "decideDearerPlan",
                Map.of("dearerPlan", "YES", "decisionReason", "It needs two."));
        complete("social-worker", assessment, "agreePlan", Map.of("planAgreed", "NO", "backReason", "Later, please."));

        assertThat(plans.versions(budgets.of(assessment).packageReference()))
                .extracting(version -> version.status())
                .containsExactly(PlanStatus.SENT_BACK, PlanStatus.SENT_BACK, PlanStatus.DRAFT);
    }

    @Test
    void aProviderThatDoesNotPlanMakesWayForAnother() {
        String assessment = planned("PERSONAL_BUDGET", "homeward-bound");

        act(
                "social-worker",
                () -> budgets.changePlanner(
                        assessment, DeliveryModel.PERSONAL_BUDGET, "harbour-live-in", true, "It has no time."));

        assertThat(open(assessment)).containsExactly("userTask_submitCostedPlan");
        assertThat(plans.ofAssessment(assessment).orElseThrow().provider()).isEqualTo("harbour-live-in");
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(assessment)
                        .taskCandidateGroup("provider-homeward-bound")
                        .count())
                .isZero();
    }

    @Test
    void aBudgetThatExpiresIsCountedCheckedAndToldAnewWhileTheDraftIsKept() {
        String assessment = planned("TIME_AND_TASK", null);
        mornings(assessment, 105);

        travelTo(TODAY.plusDays(90));
        assertThat(firedAt("event_budgetExpires")).containsExactly(morning(TODAY.plusDays(90)));
        assertThat(open(assessment)).containsExactly("userTask_checkBudget");
        verified(assessment);
        told(assessment, "TIME_AND_TASK", null);
        complete("social-worker", assessment, "writeSupportPlan", WITH_THE_PERSON);
        agreed(assessment);

        assertThat(budgets.ofCase(budgets.of(assessment).packageReference()))
                .extracting(budget -> budget.status())
                .containsExactly(BudgetStatus.EXPIRED, BudgetStatus.AGREED);
        assertLife("support-plan", assessment).isEnded().hasPassed("serviceTask_recordBudgetExpiry");
    }

    @Test
    void aBudgetThatIsOpenedAnewInterruptsThePlan() {
        String assessment = planned("TIME_AND_TASK", null);
        mornings(assessment, 105);
        complete("social-worker", assessment, "writeSupportPlan", WITH_THE_PERSON);

        act("social-worker", () -> budgets.reopen(assessment, "The person chooses anew."));
        verified(assessment);
        told(assessment, "TIME_AND_TASK", null);

        assertThat(open(assessment)).containsExactly("userTask_writeSupportPlan");
        assertThat(plans.ofAssessment(assessment).orElseThrow().hoursPerWeek()).isEqualByComparingTo("12.25");
    }

    /** A planned review that found no change may not cut the hours. */
    @Test
    void lessThanBeforeNeedsANeedThatChangedAndThePersonsAgreement() {
        String first = planned("TIME_AND_TASK", null);
        mornings(first, 105);
        complete("social-worker", first, "writeSupportPlan", WITH_THE_PERSON);
        agreed(first);
        String person = budgets.of(first).personReference();

        String second = assessed(person, "8.5", "4", false);
        verified(second);
        told(second, "TIME_AND_TASK", null);
        mornings(second, 60);
        assertThat(refused("social-worker", second, "writeSupportPlan", WITH_THE_PERSON))
                .contains("7 hours", "12.25 hours", "no need that has changed");
    }

    /** Care is given: the plan that follows counts from a day, its assessment is over, and somebody arranges it. */
    @Test
    @Tag("ELO-22")
    void aRunningPackageIsAssessedAgainAndItsNewPlanCountsFromADay() {
        String first = planned("TIME_AND_TASK", null);
        mornings(first, 105);
        complete("social-worker", first, "writeSupportPlan", WITH_THE_PERSON);
        agreed(first);
        String carePackage = budgets.of(first).packageReference();
        act("social-worker", () -> packages.confirmStart(carePackage, TODAY));
        String second = assessed(budgets.of(first).personReference(), "8.5", "5", true);
        verified(second);
        told(second, "TIME_AND_TASK", null);
        mornings(second, 120);
        complete("social-worker", second, "writeSupportPlan", WITH_THE_PERSON);

        Map<String, Object> yes = new HashMap<>(Map.of("planAgreed", "YES", "agreedOn", TODAY.toString()));
        assertThat(refused("social-worker", second, "agreePlan", yes)).contains("first day on which this one counts");
        yes.put("countsFrom", TODAY.plusDays(7).toString());
        complete("social-worker", second, "agreePlan", yes);

        assertThat(assessments.find(second).status()).isEqualTo(AssessmentStatus.PLAN_AGREED);
        assertThat(packages.find(carePackage).status()).isEqualTo(PackageStatus.ACTIVE);
        assertThat(plans.versions(carePackage))
                .extracting(PlanView::status, PlanView::countsFrom, PlanView::countsUntil)
                .containsExactly(
                        tuple(PlanStatus.SUPERSEDED, null, TODAY.plusDays(6)),
                        tuple(PlanStatus.AGREED, TODAY.plusDays(7), null));
        assertThat(followUps.ofCase(carePackage)).singleElement().satisfies(open -> assertThat(open.detail())
                .contains("From 1 March 2027 another plan counts"));
    }

    private String planned(String model, @Nullable String provider) {
        String assessment = assessed();
        verified(assessment);
        told(assessment, model, provider);
        return assessment;
    }
}
