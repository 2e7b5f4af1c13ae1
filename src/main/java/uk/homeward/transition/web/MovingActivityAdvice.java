package uk.homeward.transition.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import uk.homeward.site.PageController;
import uk.homeward.transition.TransitionRules;

/** Tells pages whether activity moves in this council, so that the page of capacity, which does not know, can lead there. */
@ControllerAdvice(annotations = PageController.class)
class MovingActivityAdvice {

    private final TransitionRules rules;

    MovingActivityAdvice(TransitionRules rules) {
        this.rules = rules;
    }

    @ModelAttribute("moving")
    boolean moving() {
        return !rules.transitions().isEmpty();
    }
}
