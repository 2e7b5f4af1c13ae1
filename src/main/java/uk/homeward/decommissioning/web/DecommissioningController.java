package uk.homeward.decommissioning.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
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
import uk.homeward.decommissioning.ClosingPoint;
import uk.homeward.decommissioning.DecommissioningLookup;
import uk.homeward.decommissioning.DecommissioningService;
import uk.homeward.decommissioning.DecommissioningView;
import uk.homeward.decommissioning.MoveService;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.shortterm.ServiceOccupants.Occupant;

@Tag(name = "Services that close", description = "Handed over phase by phase, and closed empty")
@RestController
@RolesAllowed({"direct-care", "managers", "commissioners", "compliance"})
@RequestMapping(DecommissioningController.PATH)
class DecommissioningController {

    static final String PATH = "/api/programmes/decommissioning";

    private final DecommissioningLookup lookup;
    private final DecommissioningService closings;
    private final MoveService moves;

    DecommissioningController(DecommissioningLookup lookup, DecommissioningService closings, MoveService moves) {
        this.lookup = lookup;
        this.closings = closings;
        this.moves = moves;
    }

    record Beginning(
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            example = "D2A-CLOSES",
                            description = "Code of what the council plans to close")
                    @Size(max = 24)
                    @Nullable
                    String plan) {}

    record Longer(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable LocalDate until,
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            example = "DEC-000123",
                            description = "The new decision, in force")
                    @Size(max = 24)
                    @Nullable
                    String decision,
            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 4000) @Nullable String reason) {}

    record Signing(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable ClosingPoint point,
            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 4000) @Nullable String proof,
            @Schema(
                            minimum = "0",
                            maximum = "99999",
                            description = "Complaints or enquiries still open: it has to be 0")
                    @Nullable
                    Integer open,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable LocalDate provenOn) {}

    record Worker(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Boolean same,
            @Schema(maxLength = 4000, description = "Why not, where it is not the same") @Nullable String reason) {}

    @Operation(summary = "Services that close", description = "How each stands today.")
    @GetMapping
    List<DecommissioningView> all() {
        return lookup.all();
    }

    @Operation(summary = "Begin to close a service", description = "Refused before its decision is in force.")
    @RolesAllowed("commissioners")
    @PostMapping
    Receipt begin(IdempotentCall once, @RequestBody Beginning asked) {
        return once.created(PATH, () -> closings.begin(asked.plan()));
    }

    @Operation(
            summary = "One service that closes",
            description = "Its phases, the day on which it will be empty, its alarms, security, money and last points.")
    @GetMapping("/{reference}")
    DecommissioningView one(@PathVariable String reference) {
        return lookup.find(reference);
    }

    @Operation(summary = "How it stood week by week", description = "The last day of each week that was looked at.")
    @GetMapping("/{reference}/weeks")
    List<DecommissioningView.Day> weeks(@PathVariable String reference) {
        return lookup.weeks(reference);
    }

    @Operation(summary = "Who is in it", description = "Or is to come, without names; whose support ends first first.")
    @GetMapping("/{reference}/people")
    Paged<Occupant> people(@PathVariable String reference, @ParameterObject PageQuery page) {
        return lookup.people(reference, page);
    }

    @Operation(summary = "Who moved", description = "To the service that takes over, the latest first; no names.")
    @GetMapping("/{reference}/moves")
    Paged<DecommissioningView.Move> moves(@PathVariable String reference, @ParameterObject PageQuery page) {
        return lookup.moves(reference, page);
    }

    @Operation(summary = "Extend it again", description = "Only by a new decision that is in force.")
    @RolesAllowed("commissioners")
    @PostMapping("/{reference}/extensions")
    Receipt extend(IdempotentCall once, @PathVariable String reference, @RequestBody Longer longer) {
        return once.changed(
                PATH, reference, () -> closings.extend(reference, longer.until(), longer.decision(), longer.reason()));
    }

    @Operation(summary = "Sign for a point", description = "With its proof; the newest signature stands.")
    @RolesAllowed("commissioners")
    @PostMapping("/{reference}/proofs")
    Receipt sign(IdempotentCall once, @PathVariable String reference, @RequestBody Signing signing) {
        return once.changed(
                PATH,
                reference,
                () -> closings.sign(reference, signing.point(), signing.proof(), signing.open(), signing.provenOn()));
    }

    @Operation(summary = "Tell who comes now", description = "For somebody who moved; by the support that ended.")
    @RolesAllowed({"direct-care", "managers"})
    @PostMapping("/people/{episode}/worker")
    Receipt worker(IdempotentCall once, @PathVariable String episode, @RequestBody Worker worker) {
        return once.changed(PATH, episode, () -> moves.tellWorker(episode, worker.same(), worker.reason()));
    }
}
