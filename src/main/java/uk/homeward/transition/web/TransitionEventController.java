package uk.homeward.transition.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.transition.DepartureService;
import uk.homeward.transition.HoursRequest;
import uk.homeward.transition.JoiningKind;
import uk.homeward.transition.TransitionService;

/** What happens in a transition, as commissioners record it. */
@Tag(name = "Transitions")
@RestController
@RolesAllowed("commissioners")
@RequestMapping("/api/transitions/{code}")
class TransitionEventController {

    private static final String PATH = "/api/transitions";

    private final TransitionService transitions;
    private final DepartureService departures;

    TransitionEventController(TransitionService transitions, DepartureService departures) {
        this.transitions = transitions;
        this.departures = departures;
    }

    record Recruitment(
            @Nullable JoiningKind kind,
            @Schema(example = "240") @Nullable BigDecimal amount,
            @Nullable LocalDate from,
            @Schema(example = "Eight workers began on Monday.") @Nullable String reason) {}

    /** Nothing has to be said: that it is opened is the act. */
    record Opening() {}

    @Operation(
            summary = "Record people who joined",
            description =
                    "The team that takes activity over can give so many hours a week more, from a day on. Refused before recruitment starts, and where nobody comes over from the old provider for those who would.")
    @PostMapping("/recruitment")
    Receipt recruit(IdempotentCall once, @PathVariable String code, @RequestBody Recruitment recruitment) {
        return once.changed(
                PATH,
                code,
                () -> transitions.recruit(
                        code,
                        recruitment.kind(),
                        new HoursRequest(recruitment.amount(), recruitment.from(), recruitment.reason())));
    }

    @Operation(
            summary = "Record what the old provider lost",
            description =
                    "People of its own have left. It is told, not refused, where people hold more than is left; once more has gone than has moved, managers are told.")
    @PostMapping("/losses")
    Receipt lose(IdempotentCall once, @PathVariable String code, @RequestBody HoursRequest loss) {
        return once.changed(PATH, code, () -> departures.lose(code, loss));
    }

    @Operation(
            summary = "Open a phase",
            description = "After the one before it, and not before its day. The body is an empty object.")
    @PostMapping("/phases/{phase}/opening")
    Receipt open(
            IdempotentCall once, @PathVariable String code, @PathVariable int phase, @RequestBody Opening opening) {
        return once.changed(PATH, code, () -> transitions.open(code, phase));
    }

    @Operation(
            summary = "Move activity",
            description =
                    "So many hours a week, from a day on. Refused beyond what the phase was made for, beyond what was recruited by any day from then on, and where people hold more than the old service would keep.")
    @PostMapping("/phases/{phase}/moves")
    Receipt move(
            IdempotentCall once, @PathVariable String code, @PathVariable int phase, @RequestBody HoursRequest move) {
        return once.changed(PATH, code, () -> departures.move(code, phase, move));
    }
}
