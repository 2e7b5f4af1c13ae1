package uk.homeward.retention.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.retention.LegalHoldLookup;
import uk.homeward.retention.LegalHoldService;
import uk.homeward.retention.LegalHoldView;

/** Places and releases what holds records. */
@Tag(name = "Retention")
@RestController
@RolesAllowed({"information-governance", "managers"})
@RequestMapping(LegalHoldController.PATH)
class LegalHoldController {

    static final String PATH = "/api/retention/holds";

    private final LegalHoldService holds;
    private final LegalHoldLookup lookup;

    LegalHoldController(LegalHoldService holds, LegalHoldLookup lookup) {
        this.holds = holds;
        this.lookup = lookup;
    }

    @Operation(summary = "Legal holds", description = "Those that hold first, then those that were released.")
    @GetMapping
    Paged<LegalHoldView> all(@ParameterObject PageQuery page) {
        return lookup.all(page);
    }

    @Operation(summary = "Place a legal hold", description = "Nothing of it is deleted until somebody releases it.")
    @PostMapping
    Receipt place(IdempotentCall once, @RequestBody RetentionHold hold) {
        return once.created(PATH, () -> holds.place(hold.reference(), hold.reason(), hold.since()));
    }

    @Operation(summary = "Release a legal hold", description = "The rule of its class counts again.")
    @PostMapping("/{reference}/release")
    Receipt release(IdempotentCall once, @PathVariable String reference, @RequestBody RetentionRelease release) {
        return once.changed(PATH, reference, () -> holds.release(reference, release.reason()));
    }
}
