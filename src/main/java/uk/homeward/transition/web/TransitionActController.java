package uk.homeward.transition.web;

import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;
import uk.homeward.site.Words;
import uk.homeward.transition.DepartureService;
import uk.homeward.transition.HoursRequest;
import uk.homeward.transition.JoiningKind;
import uk.homeward.transition.TransitionService;
import uk.homeward.transition.TransitionView;

/** The small page of each act that changes hours. */
@PageController
class TransitionActController {
    private static final FormField AMOUNT =
            FormField.number("amount", "Hours a week").hint("For example, 37.5");
    private static final FormField FROM = FormField.date("from", "From which day?");

    private final TransitionService transitions;
    private final DepartureService departures;
    private final Words words;

    TransitionActController(TransitionService transitions, DepartureService departures, Words words) {
        this.transitions = transitions;
        this.departures = departures;
        this.words = words;
    }

    @FormMapping("/transitions/{code}/recruitment")
    String recruit(@PathVariable String code, Form form) {
        FormPage page = page(
                        code,
                        "Record people who joined",
                        "The team that takes activity over can give so many hours a week more. As much activity may move.",
                        "Who joined?",
                        FormField.choice("kind", "How did they come?", words.choices(JoiningKind.values())))
                .button("Record people");
        HoursRequest hours = hoursOf(form);
        JoiningKind kind = form.choice("kind", JoiningKind.class);
        return form.handle(page, "The people who joined are recorded.", () -> transitions.recruit(code, kind, hours));
    }

    @FormMapping("/transitions/{code}/losses")
    String lose(@PathVariable String code, Form form) {
        FormPage page = page(
                        code,
                        "Record what the old provider lost",
                        "People of its own have left. Once more has gone than has moved, managers are told.",
                        "What happened?")
                .button("Record loss");
        HoursRequest hours = hoursOf(form);
        return form.handle(page, "The loss is recorded.", () -> departures.lose(code, hours));
    }

    @FormMapping("/transitions/{code}/moves-in-phase-{phase:[1-9]\\d?}")
    String move(@PathVariable String code, @PathVariable int phase, Form form) {
        FormPage page = page(
                        code,
                        "Move activity in phase " + phase,
                        "From that day on the old service takes fewer new people. Nobody who has a place in it loses that.",
                        "Why now?")
                .button("Move activity");
        HoursRequest hours = hoursOf(form);
        return form.handle(page, "The activity moves.", () -> departures.move(code, phase, hours));
    }

    private FormPage page(String code, String title, String explanation, String question, FormField... first) {
        Visitor.allowed(Permission.MOVE_ACTIVITY);
        TransitionView transition = transitions.find(code);
        return FormPage.titled(title)
                .about("From %s to %s".formatted(transition.from(), transition.to()))
                .back("/transitions", "Back to activity that moves")
                .explained(
                        explanation,
                        "Today %s hours a week are recruited, and %s have moved."
                                .formatted(words.amount(transition.recruited()), words.amount(transition.moved())))
                .asking(first)
                .asking(AMOUNT, FROM, FormField.words("reason", question).hint("No names of people."));
    }

    private static HoursRequest hoursOf(Form form) {
        return new HoursRequest(form.hoursAWeek("amount"), form.date("from", "The first day"), form.text("reason"));
    }
}
