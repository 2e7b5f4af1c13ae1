package uk.homeward.circumstances.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.audit.AuditTrail;
import uk.homeward.circumstances.CircumstancesService;
import uk.homeward.circumstances.ReturnAnswers;
import uk.homeward.circumstances.ReturnField;
import uk.homeward.circumstances.ReturnLists;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonSummary;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** What the national return asks of a person, with its own lists of answers. */
@PageController
class ReturnAnswersController {
    private final CircumstancesService circumstances;
    private final PersonService people;
    private final ReturnLists lists;
    private final AuditTrail trail;
    private final Clock clock;

    ReturnAnswersController(
            CircumstancesService circumstances,
            PersonService people,
            ReturnLists lists,
            AuditTrail trail,
            Clock clock) {
        this.circumstances = circumstances;
        this.people = people;
        this.lists = lists;
        this.trail = trail;
        this.clock = clock;
    }

    @FormMapping("/people/{reference}/circumstances/return")
    String correct(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.CORRECT_PERSON);
        PersonSummary person = people.find(reference);
        trail.looked(reference, reference);
        ReturnAnswers known = circumstances.of(reference).forTheReturn();
        known.values().forEach((field, value) -> form.fill(field.name(), value));
        EntryPage.fill(form, "gpPractice", known.gpPractice());
        return form.handle(
                page(person, known),
                "The record is corrected. What stood there before can be read below.",
                () -> circumstances.correct(reference, read(form), form.text("reason")));
    }

    private static ReturnAnswers read(Form form) {
        Map<ReturnField, String> values = new EnumMap<>(ReturnField.class);
        for (ReturnField field : ReturnField.values()) {
            String value = form.text(field.name());
            if (value != null) {
                values.put(field, value);
            }
        }
        return new ReturnAnswers(form.text("gpPractice"), values);
    }

    private FormPage page(PersonSummary person, ReturnAnswers known) {
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
}
