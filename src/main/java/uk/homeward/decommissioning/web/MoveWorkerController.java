package uk.homeward.decommissioning.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.decommissioning.MoveService;

@Tag(name = "Services that close")
@RestController
@RolesAllowed({"direct-care", "managers"})
@RequestMapping(DecommissioningController.PATH)
class MoveWorkerController {

    private static final String PATH = DecommissioningController.PATH;

    private final MoveService moves;

    MoveWorkerController(MoveService moves) {
        this.moves = moves;
    }

    record Worker(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Boolean same,
            @Schema(maxLength = 4000, description = "Why not, where it is not the same") @Nullable String reason) {}

    @Operation(summary = "Tell who comes now", description = "For somebody who moved; by the support that ended.")
    @PostMapping("/people/{episode}/worker")
    Receipt worker(IdempotentCall once, @PathVariable String episode, @RequestBody Worker worker) {
        return once.changed(PATH, episode, () -> moves.tellWorker(episode, worker.same(), worker.reason()));
    }
}
