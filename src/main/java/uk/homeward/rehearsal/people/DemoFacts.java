package uk.homeward.rehearsal.people;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ServiceDefinition;

/** What is known of one life, by the names under which answers refer to it. */
class DemoFacts {

    /** Nobody's extension is longer than this in the demo. */
    private static final int LONGEST_EXTENSION = 14;

    private final DemoPerson person;
    private final Map<String, Object> facts = new HashMap<>();
    private final DemoAnswers answers;

    DemoFacts(DemoPerson person, ServiceDefinition service, DemoCalendar calendar) {
        this.person = person;
        this.answers = new DemoAnswers(calendar, facts);
        addService(service);
        facts.put("urgent", person.urgent());
        facts.put("severalGoals", person.goals().size() > 1);
        facts.put("involvement", person.details().representative() == null ? "PERSON" : "PERSON_AND_REPRESENTATIVE");
        facts.put("involved", person.details().unpaidCarerName() == null ? "PERSON" : "PERSON_AND_CARER");
        facts.put("hoursPerWeek", person.hoursPerWeek().doubleValue());
        facts.put("plannedDays", calendar.number(person.plannedDays()));
    }

    private void addService(ServiceDefinition service) {
        EntryRoute route = person.source().isHospital() ? EntryRoute.STEP_DOWN : EntryRoute.STEP_UP;
        facts.put("service", service.code());
        facts.put("purpose", DemoServices.purpose(service, route).name());
        if (!service.model().isLeastRestrictive()) {
            facts.put("lessRestrictiveOption", "Four visits a day were considered: the nights would not be covered.");
            facts.put("serviceChoiceReason", "Somebody has to be near at night until walking is safe again.");
        }
        facts.put("extensionDays", Math.min(service.extensionDays(), LONGEST_EXTENSION));
        service.extensionReasons().stream()
                .sorted()
                .findFirst()
                .ifPresent(reason -> facts.put("extensionReason", reason.name()));
    }

    /** Visits and hours taper as the person gains, an eighth less each week; the first week brings the most faces. */
    void week(int weeks) {
        facts.put("hoursDelivered", hours(weeks - 1));
        facts.put("hoursPlanned", hours(weeks));
        facts.put("visits", Math.max(7, 28 - 3 * weeks));
        facts.put("workers", weeks == 1 ? 5 : 3 + weeks % 2);
        facts.put("condition", weeks > 1 ? "BETTER" : "SAME");
        facts.put("weeks", weeks);
    }

    private double hours(int week) {
        double hours = person.hoursPerWeek().doubleValue() * Math.pow(0.875, week);
        return Math.round(hours * 4) / 4.0;
    }

    Map<String, Object> answers(DemoTask task, DemoStep step) {
        Map<String, Object> usual = new LinkedHashMap<>(task.answers());
        for (int i = 0; i < person.goals().size(); i++) {
            DemoPerson.Goal goal = person.goals().get(i);
            String number = String.valueOf(i + 1);
            task.eachGoal().forEach((field, fact) -> usual.put(field + number, of(goal, fact)));
        }
        return answers.of(usual, step.answers());
    }

    private Object of(DemoPerson.Goal goal, String fact) {
        return switch (fact) {
            case "goal" -> goal.goal();
            case "entry" -> goal.entry();
            case "latest" -> goal.latest();
            case "now" -> now(goal);
            default -> throw new IllegalArgumentException(fact);
        };
    }

    /** One point a week, until the latest score is reached. */
    private int now(DemoPerson.Goal goal) {
        int weeks = (int) facts.getOrDefault("weeks", 0);
        int gained = Math.min(weeks, Math.abs(goal.latest() - goal.entry()));
        return goal.entry() + Integer.signum(goal.latest() - goal.entry()) * gained;
    }
}
