package uk.homeward.confidentiality.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.RestrictionGround;
import uk.homeward.confidentiality.RestrictionRequest;
import uk.homeward.confidentiality.RestrictionService;
import uk.homeward.confidentiality.ShowsRecord;

@Tag(name = "People")
@RestController
@RequestMapping("/api/people/{reference}")
class RestrictionController {

    private static final String PATH = "/api/people";

    private final RestrictionService restrictions;

    RestrictionController(RestrictionService restrictions) {
        this.restrictions = restrictions;
    }

    record Restricted(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable RestrictionGround ground,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Her brother works for us.") @Nullable
                    String reason,
            @Schema(description = "Who else may open it, by the names they sign in with") @Nullable
                    List<String> readers) {

        RestrictionRequest request() {
            return RestrictionRequest.of(ground, reason, readers == null ? null : String.join("\n", readers));
        }
    }

    @Operation(
            summary = "Restrict a record",
            description = "It opens to you and to whoever you name. Restricted again, it opens to those named now.")
    @ShowsRecord(RecordPart.IDENTITY)
    @RolesAllowed({"access-team", "social-workers", "managers"})
    @PostMapping("/restriction")
    Receipt restrict(IdempotentCall once, @PathVariable String reference, @RequestBody Restricted asked) {
        return once.changed(PATH, reference, () -> restrictions.restrict(reference, asked.request()));
    }

    @Operation(summary = "Lift a restriction", description = "Everybody whose work needs it sees the record again.")
    @ShowsRecord(RecordPart.IDENTITY)
    @RolesAllowed({"access-team", "social-workers", "managers"})
    @PostMapping("/restriction/lifting")
    Receipt lift(IdempotentCall once, @PathVariable String reference, @RequestBody RestrictionWhy told) {
        return once.changed(PATH, reference, () -> restrictions.lift(reference, told.reason()));
    }
}
