package uk.homeward.sourcing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.sourcing.RequirementEndings;

@Tag(name = "Brokerage")
@RestController
class CancelRequirementController {

    private static final String PATH = "/api/requirements";

    private final RequirementEndings endings;

    CancelRequirementController(RequirementEndings endings) {
        this.endings = endings;
    }

    record Cancellation(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable PackageEnd packageEnd,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Her daughter moves in.") @Nullable
                    String reason) {}

    @Operation(summary = "Cancel the search", description = "The package ends before it has begun.")
    @RolesAllowed({"social-workers", "managers"})
    @PostMapping(PATH + "/{reference}/cancellation")
    Receipt cancel(IdempotentCall once, @PathVariable String reference, @RequestBody Cancellation cancellation) {
        return once.changed(
                PATH, reference, () -> endings.cancel(reference, cancellation.packageEnd(), cancellation.reason()));
    }
}
