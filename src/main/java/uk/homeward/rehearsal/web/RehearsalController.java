package uk.homeward.rehearsal.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.rehearsal.Rehearsal;
import uk.homeward.rehearsal.RehearsalService;

@RestController
@Profile("demo & !production")
@RequestMapping("/api/rehearsal/clock")
class RehearsalController {

    private final RehearsalService rehearsal;

    RehearsalController(RehearsalService rehearsal) {
        this.rehearsal = rehearsal;
    }

    record Time(Instant now) {}

    record Move(@Nullable String advance, @Nullable String to) {}

    @GetMapping
    Time time() {
        return new Time(rehearsal.now());
    }

    @PostMapping
    Rehearsal move(@RequestBody Move move) {
        return move.to() == null ? rehearsal.advance(move.advance()) : rehearsal.advanceTo(move.to());
    }
}
