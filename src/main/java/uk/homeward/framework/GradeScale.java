package uk.homeward.framework;

import java.util.List;
import uk.homeward.calendar.Jurisdiction;

/** How the regulator of a jurisdiction grades a registered service, the worst first. */
enum GradeScale {
    CARE_QUALITY_COMMISSION(List.of("Inadequate", "Requires improvement", "Good", "Outstanding")),
    CARE_INSPECTORATE(List.of("Unsatisfactory", "Weak", "Adequate", "Good", "Very good", "Excellent"));

    private final List<String> words;

    GradeScale(List<String> words) {
        this.words = words;
    }

    static GradeScale of(Jurisdiction jurisdiction) {
        return jurisdiction == Jurisdiction.SCOTLAND ? CARE_INSPECTORATE : CARE_QUALITY_COMMISSION;
    }

    int best() {
        return words.size();
    }

    /** "3, Adequate" */
    String inWords(int grade) {
        return grade + ", " + words.get(grade - 1);
    }
}
