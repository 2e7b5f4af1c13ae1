package uk.homeward.framework;

import java.util.List;
import java.util.Map;
import uk.homeward.calendar.Jurisdiction;

/**
 * The grades of the last two inspections of a service.
 *
 * @param inspections how many of the two there are
 * @param older 0 where there is none
 * @param newer 0 where there is none
 */
public record LastGrades(int inspections, int older, int newer) {

    /** @param grades of its inspections, the newest first */
    static LastGrades of(List<Integer> grades) {
        return switch (grades.size()) {
            case 0 -> new LastGrades(0, 0, 0);
            case 1 -> new LastGrades(1, 0, grades.get(0));
            default -> new LastGrades(2, grades.get(1), grades.get(0));
        };
    }

    /** As the decision tables ask for them. */
    public Map<String, Object> facts(Jurisdiction jurisdiction) {
        return Map.of(
                "jurisdiction", jurisdiction.name(),
                "inspections", inspections,
                "olderGrade", older,
                "newerGrade", newer);
    }

    int lowest() {
        return inspections < 2 ? newer : Math.min(older, newer);
    }
}
