package uk.homeward.shortterm.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.shortterm.WeekService;
import uk.homeward.shortterm.WeekTold;

@Tag(name = "Episodes")
@RestController
@RolesAllowed({"social-workers", "direct-care", "therapists", "managers"})
@RequestMapping("/api/episodes/{reference}")
class WeekController {

    private static final String PATH = "/api/episodes";

    private final WeekService weeks;

    WeekController(WeekService weeks) {
        this.weeks = weeks;
    }

    @Operation(
            summary = "Fill in a week",
            description = "What was given in a week of which nobody told, by any day of that week.")
    @PostMapping("/weeks")
    Receipt fillIn(IdempotentCall once, @PathVariable String reference, @RequestBody WeekTold told) {
        return once.changed(PATH, reference, () -> weeks.fillIn(reference, told));
    }

    @Operation(
            summary = "Correct a week",
            description = "What was given in a week that was told wrong; what is left out stays as it was.")
    @PostMapping("/week-corrections")
    Receipt correct(IdempotentCall once, @PathVariable String reference, @RequestBody WeekTold right) {
        return once.changed(PATH, reference, () -> weeks.correct(reference, right));
    }
}
