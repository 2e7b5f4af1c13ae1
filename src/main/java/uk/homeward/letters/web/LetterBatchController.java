package uk.homeward.letters.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.letters.LetterBatchLookup;
import uk.homeward.letters.LetterBatchService;
import uk.homeward.letters.LetterBatchView;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

@Tag(name = "Letters")
@RestController
@RolesAllowed({"access-team", "social-workers", "managers"})
@RequestMapping(LetterBatchController.PATH)
class LetterBatchController {

    static final String PATH = "/api/letters/batches";

    private final LetterBatchService batches;
    private final LetterBatchLookup lookup;

    LetterBatchController(LetterBatchService batches, LetterBatchLookup lookup) {
        this.batches = batches;
        this.lookup = lookup;
    }

    record Printed(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-12-01") @Nullable LocalDate printedOn) {}

    @Operation(summary = "Letters that were printed together", description = "The newest first.")
    @GetMapping
    Paged<LetterBatchView> all(@ParameterObject PageQuery page) {
        return lookup.all(page);
    }

    @Operation(summary = "Make a batch", description = "Of up to 200 letters that wait for the post, the oldest first.")
    @PostMapping
    Receipt make(IdempotentCall once) {
        return once.created(PATH, () -> String.valueOf(batches.make()));
    }

    @Operation(
            summary = "Tell that a batch was printed and posted",
            description = "Its letters went by post on that day. Told twice, nothing more happens.")
    @PostMapping("/{number}/printing")
    Receipt printed(
            IdempotentCall once,
            @Schema(minimum = "1", maximum = "999999999") @PathVariable long number,
            @RequestBody Printed told) {
        return once.changed(PATH, String.valueOf(number), () -> batches.printed(number, told.printedOn()));
    }
}
