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
import uk.homeward.framework.InspectionRequest;
import uk.homeward.framework.InspectionService;

/** What the regulator found, as commissioners record it. */
@Tag(name = "Framework")
@RestController
@RolesAllowed("commissioners")
@RequestMapping("/api/framework/providers")
class InspectionController {

    private static final String PATH = "/api/framework/providers";

    private final InspectionService inspections;

    InspectionController(InspectionService inspections) {
        this.inspections = inspections;
    }

    record Reason(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Three visits were missed.") @Nullable
                    String reason) {}

    @Operation(
            summary = "Record an inspection",
            description = "Its grades by theme; what follows from them follows at once.")
    @PostMapping("/{code}/inspections")
    Receipt inspect(IdempotentCall once, @PathVariable String code, @RequestBody InspectionRequest inspection) {
        return once.changed(PATH, code, () -> inspections.record(code, inspection));
    }

    @Operation(summary = "Take an inspection back", description = "It was recorded by mistake, or with wrong grades.")
    @PostMapping("/{code}/inspections/{number}/withdrawal")
    Receipt takeBack(
            IdempotentCall once, @PathVariable String code, @PathVariable long number, @RequestBody Reason reason) {
        return once.changed(PATH, code, () -> inspections.takeBack(code, number, reason.reason()));
    }
}
