package uk.homeward.carepackage.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.carepackage.CarePackageService;

/** The first day of long-term care, where it was told wrong; the task in Tasklist confirms it. */
@Tag(name = "Packages", description = "Long-term packages, from the confirmed start on")
@RestController
@RolesAllowed({"social-workers", "managers"})
class PackageStartController {

    private final CarePackageService packages;

    PackageStartController(CarePackageService packages) {
        this.packages = packages;
    }

    record Correction(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-03-01") @Nullable LocalDate startedOn,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "It began on the Monday before.") @Nullable
                    String reason) {}

    @Operation(
            summary = "Correct the first day of care",
            description = "What is counted from it, such as the first review, is counted again.")
    @PostMapping("/api/packages/{reference}/start-corrections")
    Receipt correct(IdempotentCall once, @PathVariable String reference, @RequestBody Correction correction) {
        return once.changed(
                "/api/packages",
                reference,
                () -> packages.correctStart(reference, correction.startedOn(), correction.reason()));
    }
}
