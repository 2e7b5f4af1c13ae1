package uk.homeward.framework.web;

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
import uk.homeward.framework.FrameworkKeeping;

/** What commissioners do about a provider on the framework. */
@Tag(name = "Framework")
@RestController
@RolesAllowed("commissioners")
@RequestMapping("/api/framework/providers")
class KeepFrameworkController {

    private static final String PATH = "/api/framework/providers";

    private final FrameworkKeeping keeping;

    KeepFrameworkController(FrameworkKeeping keeping) {
        this.keeping = keeping;
    }

    record Reason(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Three visits were missed.") @Nullable
                    String reason) {}

    @Operation(summary = "Suspend a provider", description = "No new work; what it gives goes on.")
    @PostMapping("/{code}/suspension")
    Receipt suspend(IdempotentCall once, @PathVariable String code, @RequestBody Reason reason) {
        return once.changed(PATH, code, () -> keeping.suspend(code, reason.reason()));
    }

    @Operation(summary = "Lift a suspension", description = "New work again, if the grades allow it.")
    @PostMapping("/{code}/resumption")
    Receipt resume(IdempotentCall once, @PathVariable String code, @RequestBody Reason reason) {
        return once.changed(PATH, code, () -> keeping.resume(code, reason.reason()));
    }

    @Operation(summary = "Remove a provider", description = "It is no longer on the framework; what it gives goes on.")
    @PostMapping("/{code}/removal")
    Receipt remove(IdempotentCall once, @PathVariable String code, @RequestBody Reason reason) {
        return once.changed(PATH, code, () -> keeping.remove(code, reason.reason()));
    }
}
