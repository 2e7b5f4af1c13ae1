package uk.homeward.supportplan.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import uk.homeward.supportplan.PlanOutcome;
import uk.homeward.supportplan.PlanView;

/**
 * A version of a plan as its page shows it: a week as a grid.
 *
 * @param base of its address and of those that change it
 * @param writable whether whoever looks at it may change it now
 * @param budget the dearest plan that passes by itself, in words; nothing where nobody may know
 */
public record PlanWeekPage(
        PlanView plan, List<Day> days, List<Outcome> outcomes, String base, boolean writable, String budget) {

    /** @param code as it is submitted: MONDAY */
    public record Day(String code, String name, List<PlanView.Visit> visits) {

        public int minutes() {
            return visits.stream()
                    .mapToInt(visit -> visit.visit().minutes() * visit.visit().workers())
                    .sum();
        }
    }

    /** @param met whether anything in the plan is for it */
    public record Outcome(String code, String description, boolean funded, boolean met) {}

    static PlanWeekPage of(PlanView plan, List<PlanOutcome> outcomes, String base, boolean writable, String budget) {
        Map<DayOfWeek, List<PlanView.Visit>> byDay = plan.visits().stream()
                .collect(Collectors.groupingBy(visit -> visit.visit().day()));
        return new PlanWeekPage(
                plan,
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new Day(day.name(), name(day), byDay.getOrDefault(day, List.of())))
                        .toList(),
                outcomes.stream()
                        .map(outcome -> new Outcome(
                                outcome.code(), outcome.description(), outcome.funded(), plan.meets(outcome.code())))
                        .toList(),
                base,
                writable,
                budget);
    }

    static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** In words, for the tasks of a visit. */
    public String outcome(String code) {
        return outcomes.stream()
                .filter(outcome -> outcome.code().equals(code))
                .findFirst()
                .map(Outcome::description)
                .orElse(code);
    }

    public boolean anyVisits() {
        return days.stream().anyMatch(day -> !day.visits().isEmpty());
    }
}
