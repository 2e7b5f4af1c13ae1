package uk.homeward.rehearsal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.rehearsal.RehearsalReport;
import uk.homeward.rehearsal.RehearsalService;

@Tag(name = "Rehearsal", description = "Weeks in seconds, in the demo only")
@RestController
@Profile("demo & !production")
@RequestMapping("/api/rehearsal/clock")
class RehearsalController {

    private final RehearsalService rehearsal;

    RehearsalController(RehearsalService rehearsal) {
        this.rehearsal = rehearsal;
    }

    record Time(Instant now) {}

    record Move(
            @Schema(description = "How far, as an ISO 8601 period of at most two years", example = "P6W") @Nullable
                    String advance,
            @Schema(
                            description = "Or where to, as a day or a moment",
                            example = "2027-01-03",
                            pattern = "[0-9]{4}-[0-9]{2}-[0-9]{2}(T.+)?")
                    @Nullable
                    String to) {}

    @Operation(summary = "What time the rehearsal shows")
    @GetMapping
    Time time() {
        return new Time(rehearsal.now());
    }

    @Operation(
            summary = "Move the rehearsal clock forward",
            description =
                    """
                    Everything that falls due on the way happens, in the order of its date, before this answers with what \
                    fired. Not an act in the records, so that it takes no Idempotency-Key.""")
    @PostMapping
    RehearsalReport move(@RequestBody Move move) {
        return move.to() == null ? rehearsal.advance(move.advance()) : rehearsal.advanceTo(move.to());
    }
}
