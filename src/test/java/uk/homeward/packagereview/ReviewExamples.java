package uk.homeward.packagereview;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What is typed into the forms of package reviews. */
public final class ReviewExamples {

    private ReviewExamples() {}

    /** Of a plan for keeping clean and eating well. */
    public static Map<String, Object> form(LocalDate day, String finding) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "conductedOn", day.toString(),
                "place", "AT_HOME",
                "involved", "PERSON",
                "personalHygieneScore", "MET",
                "nutritionScore", "NOT_MET",
                "satisfaction", "SATISFIED",
                "finding", finding));
        if (!finding.equals("NO_CHANGE")) {
            answers.put("findingReason", "She cannot cook any more.");
        }
        return answers;
    }

    public static Map<String, Object> form(LocalDate day, String finding, Map<String, Object> more) {
        Map<String, Object> answers = form(day, finding);
        answers.putAll(more);
        return answers;
    }
}
