package uk.homeward.shortterm.web;

import uk.homeward.shortterm.WeekTold;
import uk.homeward.site.FormField;
import uk.homeward.site.TypedAnswers;

/** What pages ask about a week, whether it was left out or was wrong. */
final class WeekFields {

    private WeekFields() {}

    /** @param reason what is asked last */
    static FormField[] asking(FormField reason) {
        return new FormField[] {
            FormField.date("weekFrom", "A day of the week"),
            FormField.number("hoursDelivered", "Hours given in the week")
                    .hint("For example, 7.5 or 7:30. Give 0 if nobody came."),
            FormField.number("visits", "Visits in the week"),
            FormField.number("workers", "Different workers in the week"),
            reason
        };
    }

    static WeekTold read(TypedAnswers answers) {
        return new WeekTold(
                answers.neededDate("weekFrom", "A day of the week"),
                answers.hoursAWeek("hoursDelivered"),
                answers.wholeNumber("visits", "Visits in the week"),
                answers.wholeNumber("workers", "Different workers in the week"),
                answers.text("reason"));
    }
}
