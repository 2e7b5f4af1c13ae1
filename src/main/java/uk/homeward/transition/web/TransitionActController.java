package uk.homeward.transition.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.homeward.refusal.NotFound;
import uk.homeward.site.FormErrors;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;
import uk.homeward.site.Visitor;
import uk.homeward.transition.HoursRequest;
import uk.homeward.transition.JoiningKind;
import uk.homeward.transition.TransitionService;

/** The small page of each act that changes hours: what was typed stays when something is wrong with it. */
@PageController
class TransitionActController {
    private static final String MOVES = "moves-in-phase-";

    private final TransitionService transitions;

    TransitionActController(TransitionService transitions) {
        this.transitions = transitions;
    }

    /**
     * @param asksKind whether it asks how people came
     * @param done the sentence that tells that it is done
     */
    record Act(
            String title,
            String explanation,
            boolean asksKind,
            String reason,
            String button,
            String done,
            Consumer<HoursRequest> doing) {}

    @GetMapping("/transitions/{code}/{path}")
    String ask(@PathVariable String code, @PathVariable String path, Model model) {
        Visitor.allowed(Permission.MOVE_ACTIVITY);
        TypedAnswers answers = TypedAnswers.none();
        return page(code, path, act(code, path, answers), answers, model);
    }

    @PostMapping("/transitions/{code}/{path}")
    String perform(
            @PathVariable String code,
            @PathVariable String path,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes next) {
        Visitor.allowed(Permission.MOVE_ACTIVITY);
        TypedAnswers answers = new TypedAnswers(typed);
        Act act = act(code, path, answers);
        FormErrors errors = new FormErrors();
        HoursRequest hours = new HoursRequest(
                answers.hoursAWeek("amount", errors),
                answers.day("from", "The first day", errors),
                answers.text("reason"));
        if (errors.done("amount", () -> act.doing().accept(hours))) {
            next.addFlashAttribute("done", act.done());
            return "redirect:/transitions";
        }
        model.addAttribute("errors", errors);
        return page(code, path, act, answers, model);
    }

    private Act act(String code, String path, TypedAnswers answers) {
        return switch (path) {
            case "recruitment" ->
                new Act(
                        "Record people who joined",
                        "The team that takes activity over can give so many hours a week more. As much activity may move.",
                        true,
                        "Who joined?",
                        "Record people",
                        "The people who joined are recorded.",
                        hours -> transitions.recruit(code, answers.choice("kind", JoiningKind.values()), hours));
            case "losses" ->
                new Act(
                        "Record what the old provider lost",
                        "People of its own have left. Once more has gone than has moved, managers are told.",
                        false,
                        "What happened?",
                        "Record loss",
                        "The loss is recorded.",
                        hours -> transitions.lose(code, hours));
            default -> move(code, phase(path));
        };
    }

    private Act move(String code, int phase) {
        return new Act(
                "Move activity in phase " + phase,
                "From that day on the old service takes fewer new people. Nobody who has a place in it loses that.",
                false,
                "Why now?",
                "Move activity",
                "The activity moves.",
                hours -> transitions.move(code, phase, hours));
    }

    private static int phase(String path) {
        if (!path.matches(MOVES + "[1-9]\\d?")) {
            throw new NotFound("There is no such page.");
        }
        return Integer.parseInt(path.substring(MOVES.length()));
    }

    private String page(String code, String path, Act act, TypedAnswers answers, Model model) {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put(JoiningKind.RECRUITED.name(), "Recruited");
        kinds.put(JoiningKind.CAME_OVER.name(), "From the provider of the old service, with its work");
        model.addAttribute("transition", transitions.find(code));
        model.addAttribute("act", act);
        model.addAttribute("address", "/transitions/%s/%s".formatted(code, path));
        model.addAttribute("kinds", act.asksKind() ? kinds : null);
        model.addAttribute("answers", answers);
        return "transition/transition-act";
    }
}
