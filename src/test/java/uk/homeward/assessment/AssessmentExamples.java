package uk.homeward.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.homeward.assessment.Around.CarersAssessment;
import uk.homeward.assessment.Around.ContinuingCare;
import uk.homeward.assessment.Voice.CapacityForThis;
import uk.homeward.assessment.Voice.HeardThrough;
import uk.homeward.assessment.Voice.RepresentativePart;

/** Needs and answers as people type them. */
public final class AssessmentExamples {

    private AssessmentExamples() {}

    /** England: not without assistance. */
    public static Need need(SpecifiedOutcome outcome, String hours) {
        return need(outcome, hours, Inability.NEEDS_ASSISTANCE, null, null, null, null);
    }

    public static Need england(SpecifiedOutcome outcome, Inability inability) {
        return need(outcome, "3.5", inability, null, null, null, null);
    }

    public static Need scotland(SpecifiedOutcome outcome, RiskSeverity severity, RiskUrgency urgency) {
        return need(outcome, "6.25", null, severity, urgency, null, null);
    }

    public static Need funded(Need need, @Nullable Boolean toBeFunded, @Nullable String reason) {
        return need(
                need.outcome(),
                String.valueOf(need.hoursPerWeek()),
                need.inability(),
                need.severity(),
                need.urgency(),
                toBeFunded,
                reason);
    }

    private static Need need(
            @Nullable SpecifiedOutcome outcome,
            String hours,
            @Nullable Inability inability,
            @Nullable RiskSeverity severity,
            @Nullable RiskUrgency urgency,
            @Nullable Boolean toBeFunded,
            @Nullable String reason) {
        return new Need(
                outcome,
                "To wash in the morning, as always.",
                "Hands and face.",
                "Her daughter on Sundays.",
                new BigDecimal(hours),
                4,
                true,
                false,
                inability,
                severity,
                urgency,
                UnmetCause.NO_SUPPORT_YET,
                toBeFunded,
                reason);
    }

    /** For England; nobody need be told more. */
    public static AssessmentAnswers answers(LocalDate on) {
        return new AssessmentAnswers(
                on,
                new Voice(HeardThrough.PERSON, false, null, CapacityForThis.PRESUMED, RepresentativePart.NONE),
                new NationalTest(true, true, "She does not go out any more."),
                new Setting(CareSetting.OWN_HOME, null, SupportIntensity.DAILY, false),
                new Around(CarersAssessment.NO_CARER, false, ContinuingCare.NOT_INDICATED, false, null),
                new Reasons("You need help to wash and to dress.", "The lunch club has a place.", false),
                on,
                null);
    }

    /** The form of the task Assess needs in England. */
    public static Map<String, Object> form(LocalDate on) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "assessedOn", on.toString(),
                "involved", "PERSON",
                "substantialDifficulty", "NO",
                "capacity", "PRESUMED",
                "representativePart", "NONE",
                "fromImpairment", "YES",
                "significantImpact", "YES",
                "impactReason", "She does not go out any more.",
                "setting", "OWN_HOME",
                "intensity", "DAILY"));
        answers.putAll(Map.of(
                "nightSupport", "NO",
                "carersAssessment", "NO_CARER",
                "section117", "NO",
                "continuingCare", "NOT_INDICATED",
                "safeguardingConcern", "NO",
                "reasons", "You need help to wash and to eat.",
                "information", "The lunch club has a place.",
                "toldOn", on.toString()));
        return answers;
    }

    static Assessment asked(LocalDate on) {
        return new Assessment(
                "PKG-000001",
                "PER-000001",
                "Millbrook",
                new Asking(AssessmentSource.PERSON, null, on, "She asked."),
                on.plusDays(28));
    }

    static Findings findings(LocalDate on, EligibilityGround ground) {
        AssessmentAnswers answers = answers(on);
        return new Findings(
                on,
                on,
                "social-worker",
                answers.voice(),
                answers.test(),
                answers.setting(),
                answers.around(),
                answers.reasons(),
                ground.eligible(),
                ground,
                null);
    }

    static List<JudgedNeed> judged(Need... needs) {
        return List.of(needs).stream()
                .map(need -> new JudgedNeed(need, null, true, true, null))
                .toList();
    }
}
