package uk.homeward.transition.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.transition.TransitionService;
import uk.homeward.transition.TransitionView;

@Tag(
        name = "Transitions",
        description = "Activity that moves from one service to another in phases, as fast as people are recruited")
@RestController
@RolesAllowed({"managers", "commissioners"})
@RequestMapping("/api/transitions")
class TransitionController {

    private final TransitionService transitions;

    TransitionController(TransitionService transitions) {
        this.transitions = transitions;
    }

    @Operation(
            summary = "Transitions of the council",
            description = "For each: what was planned, recruited, moved and lost, in hours a week.")
    @GetMapping
    List<TransitionView> all() {
        return transitions.all();
    }

    @Operation(summary = "One transition", description = "As in the list of all.")
    @GetMapping("/{code}")
    TransitionView find(@PathVariable String code) {
        return transitions.find(code);
    }
}
