package uk.homeward.transition.web;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.homeward.site.Form;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;
import uk.homeward.transition.TransitionService;

/** How far activity has moved from one service to another, and what may still move (KEN-22). */
@PageController
class TransitionPageController {
    private final TransitionService transitions;

    TransitionPageController(TransitionService transitions) {
        this.transitions = transitions;
    }

    @GetMapping("/transitions")
    String transitions(Form form, Model model) {
        Visitor visitor = Visitor.allowed(Permission.SEE_CAPACITY);
        model.addAttribute("transitions", transitions.all());
        model.addAttribute("mayMove", visitor.may(Permission.MOVE_ACTIVITY));
        return "transition/transitions";
    }

    @PostMapping("/transitions/{code}/phases/{phase}/opening")
    String open(@PathVariable String code, @PathVariable int phase, Form form, RedirectAttributes next) {
        Visitor.allowed(Permission.MOVE_ACTIVITY);
        form.once("/transitions", () -> transitions.open(code, phase));
        next.addFlashAttribute("done", "Phase %d is open.".formatted(phase));
        return "redirect:/transitions";
    }
}
