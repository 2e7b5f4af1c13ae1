package uk.homeward.providerfailure.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.providerfailure.CrisisCover;
import uk.homeward.providerfailure.CrisisCoverService;
import uk.homeward.providerfailure.ProviderReturnService;

/** Who makes the visits of a provider that failed: somebody else, or the provider itself again. */
@Tag(name = "Provider failures")
@RestController
@RequestMapping(ProviderFailureController.PATH + "/{reference}")
class CrisisCoverController {

    private final CrisisCoverService cover;
    private final ProviderReturnService returns;

    CrisisCoverController(CrisisCoverService cover, ProviderReturnService returns) {
        this.cover = cover;
        this.returns = returns;
    }

    record Return(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-02-26T12:30") @Nullable
                    LocalDateTime firstVisit,
            @Nullable String reason) {}

    @Operation(summary = "Cover one person", description = "From a visit on.")
    @RolesAllowed("direct-care")
    @PostMapping("/people/{packageReference}/cover")
    Receipt cover(
            IdempotentCall once,
            @PathVariable String reference,
            @PathVariable String packageReference,
            @RequestBody CrisisCover told) {
        return once.changed(ProviderFailureController.PATH, reference, () -> cover.cover(packageReference, told));
    }

    @Operation(summary = "The provider comes back", description = "For those who are not covered yet.")
    @RolesAllowed({"brokers", "managers", "commissioners"})
    @PostMapping("/return")
    Receipt back(IdempotentCall once, @PathVariable String reference, @RequestBody Return told) {
        return once.changed(
                ProviderFailureController.PATH,
                reference,
                () -> returns.cameBack(reference, told.firstVisit(), told.reason()));
    }
}
