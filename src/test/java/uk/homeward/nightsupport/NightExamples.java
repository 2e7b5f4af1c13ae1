package uk.homeward.nightsupport;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nights and answers as people type them. */
public final class NightExamples {

    private NightExamples() {}

    public static LoggedNight quiet(LocalDate on) {
        return new LoggedNight(on, 0, 0, null, null);
    }

    public static LoggedNight broken(LocalDate on, int wakes) {
        return new LoggedNight(on, wakes, wakes * 10, "Lost on the way to the toilet.", "Her husband");
    }

    /** Somebody has to come when called, within half an hour; there is a sleepover today. */
    public static NightAnswers answers(@Nullable NightOption chosen, @Nullable NightOption present) {
        return new NightAnswers(
                "A light on the way and a rail; another flat would change nothing.",
                new NightNeed(true, false, false, 30),
                chosen,
                Map.of(
                        NightOption.TECHNOLOGY, "Somebody has to help her up.",
                        NightOption.RESPONDER, "Nobody is near.",
                        NightOption.VISIT, "It is at no fixed time.",
                        NightOption.SLEEPOVER, "She is up all night."),
                null,
                "She may fall; a sensor tells when she is up.",
                "She goes to the toilet by herself.",
                present,
                7,
                0);
    }

    static NightAnswers reasoned(NightAnswers answers, @Nullable String choiceReason) {
        return new NightAnswers(
                answers.housing(),
                answers.need(),
                answers.chosen(),
                answers.rejected(),
                choiceReason,
                answers.risk(),
                answers.independence(),
                answers.present(),
                answers.nightsPerWeek(),
                answers.sharedWith());
    }

    /** The form of the task Assess night support: a responder instead of a sleepover. */
    public static Map<String, Object> form() {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "housing", "A light on the way.",
                "handsOn", "YES",
                "predictable", "NO",
                "someoneAwake", "NO",
                "withinMinutes", 30,
                "chosen", "RESPONDER",
                "notTechnology", "Somebody has to help her up.",
                "risk", "She may fall.",
                "independence", "She goes by herself.",
                "present", "SLEEPOVER"));
        answers.put("nightsPerWeek", 7);
        return answers;
    }
}
