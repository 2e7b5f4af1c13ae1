package uk.homeward.supportplan;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.ProcessTest;
import uk.homeward.assessment.AssessmentDesk;
import uk.homeward.assessment.AssessmentRequest;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.AssessmentSource;
import uk.homeward.assessment.Inability;
import uk.homeward.assessment.Need;
import uk.homeward.assessment.NeedsService;
import uk.homeward.assessment.SpecifiedOutcome;
import uk.homeward.assessment.UnmetCause;
import uk.homeward.budget.BudgetService;
import uk.homeward.gate.ExemptionGround;
import uk.homeward.gate.ExemptionRequest;
import uk.homeward.gate.GateService;

/** Lives that come as far as a budget and a plan. */
public abstract class LongTermTest extends ProcessTest {

    @Autowired
    protected GateService gate;

    @Autowired
    protected AssessmentDesk desk;

    @Autowired
    protected NeedsService needs;

    @Autowired
    protected AssessmentService assessments;

    @Autowired
    protected BudgetService budgets;

    @Autowired
    protected SupportPlanService plans;

    @Autowired
    protected PlanDraftService drafts;

    /** Twelve and a half hours a week, for two outcomes. */
    protected String assessed() {
        String person = referrals.find(referFromCommunity()).personReference();
        act(
                "social-worker",
                () -> gate.recordExemption(
                        person, new ExemptionRequest(ExemptionGround.ALREADY_TRIED, "Enablement twice.")));
        return assessed(person, "8.5", "4", false);
    }

    protected String assessed(String person, String hygiene, String nutrition, boolean changed) {
        String assessment = begin(
                "social-worker",
                () -> desk.ask(new AssessmentRequest(
                        person,
                        "Saltmarsh",
                        AssessmentSource.PERSON,
                        null,
                        LocalDate.now(clock),
                        "Cannot manage alone.",
                        null)));
        act("social-worker", () -> {
            needs.note(assessment, need(SpecifiedOutcome.PERSONAL_HYGIENE, "Keeping clean", hygiene, changed));
            needs.note(assessment, need(SpecifiedOutcome.NUTRITION, "Eating well", nutrition, changed));
        });
        complete("social-worker", assessment, "assessNeeds", eligible(LocalDate.now(clock)));
        return assessment;
    }

    /** The answers of Assess needs. */
    public static Map<String, Object> eligible(LocalDate day) {
        return Map.ofEntries(
                Map.entry("assessedOn", day.toString()),
                Map.entry("involved", "PERSON"),
                Map.entry("substantialDifficulty", "NO"),
                Map.entry("capacity", "PRESUMED"),
                Map.entry("representativePart", "NONE"),
                Map.entry("fromImpairment", "YES"),
                Map.entry("significantImpact", "YES"),
                Map.entry("impactReason", "Cannot wash or eat alone."),
                Map.entry("setting", "OWN_HOME"),
                Map.entry("settingReason", "It is home."),
                Map.entry("intensity", "DAILY"),
                Map.entry("nightSupport", "NO"),
                Map.entry("carersAssessment", "NO_CARER"),
                Map.entry("section117", "NO"),
                Map.entry("continuingCare", "NOT_INDICATED"),
                Map.entry("safeguardingConcern", "NO"),
                Map.entry("reasons", "Two needs are eligible."));
    }

    public static Need need(SpecifiedOutcome outcome, String wish, String hours, boolean changed) {
        return new Need(
                outcome,
                wish,
                "A little.",
                "Nobody.",
                new BigDecimal(hours),
                3,
                true,
                changed,
                Inability.NEEDS_ASSISTANCE,
                null,
                null,
                UnmetCause.NO_SUPPORT_YET,
                null,
                null);
    }

    protected void verified(String assessment) {
        complete("finance", assessment, "checkBudget", Map.of("figureRight", "YES", "personPays", "0"));
        complete("manager", assessment, "verifyBudget", Map.of("figureRight", "YES"));
    }

    protected Map<String, Object> accepted(String model, @Nullable String provider) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "toldOn", LocalDate.now(clock).toString(),
                "budgetAccepted", "YES",
                "choiceMade", "YES",
                "supportOption", "COUNCIL_ARRANGED",
                "directPaymentEligible", "YES",
                "deliveryModel", model));
        if (provider != null) {
            answers.put("planningProvider", provider);
            answers.put("planningConsent", "YES");
        }
        return answers;
    }

    protected void told(String assessment, String model, @Nullable String provider) {
        complete("social-worker", assessment, "tellOptions", accepted(model, provider));
    }

    protected String planOf(String assessment) {
        return plans.ofAssessment(assessment).orElseThrow().reference();
    }

    /** So many minutes at eight each morning. */
    protected void mornings(String assessment, int minutes) {
        act(
                "social-worker",
                () -> drafts.replace(planOf(assessment), List.of(morning(minutes, "Help to wash")), List.of()));
    }

    public static VisitTyped morning(int minutes, String task) {
        return new VisitTyped(
                EnumSet.allOf(DayOfWeek.class),
                LocalTime.of(8, 0),
                LocalTime.of(8, 30),
                minutes,
                1,
                false,
                List.of(
                        new VisitTyped.TaskTyped(task, "PERSONAL_HYGIENE", true),
                        new VisitTyped.TaskTyped("Breakfast", "NUTRITION", false)),
                null);
    }

    protected void priced(String assessment, String pounds) {
        act(
                "provider-a",
                () -> drafts.replace(
                        planOf(assessment),
                        List.of(),
                        List.of(
                                new PlanElementTyped("Mornings", "PERSONAL_HYGIENE", new BigDecimal(pounds)),
                                new PlanElementTyped("Lunch club", "NUTRITION", BigDecimal.ZERO))));
    }

    protected void agreed(String assessment) {
        complete(
                "social-worker",
                assessment,
                "agreePlan",
                Map.of("planAgreed", "YES", "agreedOn", LocalDate.now(clock).toString()));
    }
}
