package uk.homeward.circumstances.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import uk.homeward.circumstances.ReturnAnswers;
import uk.homeward.circumstances.ReturnField;
import uk.homeward.circumstances.ReturnLists;
import uk.homeward.person.PersonSummary;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;

/** The form with what the national return asks of a person, each question with its own list of answers. */
@Component
class ReturnAnswersPage {
    private final ReturnLists lists;
    private final Clock clock;

    ReturnAnswersPage(ReturnLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    FormPage of(PersonSummary person, ReturnAnswers known) {
        List<FormField> fields = new ArrayList<>();
        for (ReturnField field : ReturnField.values()) {
            List<String> answers = new ArrayList<>(lists.of(field, LocalDate.now(clock)));
            String before = known.values().get(field);
            if (before != null && !answers.contains(before)) {
                answers.add(0, before);
            }
            fields.add(FormField.list(
                    field.name(),
                    field.label(),
                    FormField.choices(answers, UnaryOperator.identity(), UnaryOperator.identity())));
        }
        return FormPage.titled("For the national return")
                .about(person.name() + ", " + person.reference())
                .back("/people/" + person.reference(), "Back to the person")
                .asking(fields)
                .asking(
                        FormField.line("gpPractice", "Code of the GP practice").hint("For example, G82004"),
                        FormField.words("reason", "How is this known, or why was it wrong?"))
                .button("Save");
    }

    ReturnAnswers read(Form form) {
        Map<ReturnField, String> values = new EnumMap<>(ReturnField.class);
        for (ReturnField field : ReturnField.values()) {
            String value = form.text(field.name());
            if (value != null) {
                values.put(field, value);
            }
        }
        return new ReturnAnswers(form.text("gpPractice"), values);
    }
}
