package uk.homeward.packageend.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.audit.AuditTrail;
import uk.homeward.carepackage.OpenThing;
import uk.homeward.packageend.EndDecision;
import uk.homeward.packageend.OpenThingsOfPackage;
import uk.homeward.packageend.PackageEndService;
import uk.homeward.packageend.PackageEndView;

/** The end of long-term packages; the task in Tasklist closes one. */
@Tag(name = "Packages", description = "Long-term packages, from the confirmed start on")
@RestController
@RequestMapping("/api/packages/{reference}/end")
@RolesAllowed({"social-workers", "managers"})
class PackageEndController {

    static final String PATH = "/api/packages";

    private final PackageEndService ends;
    private final OpenThingsOfPackage open;
    private final AuditTrail trail;

    PackageEndController(PackageEndService ends, OpenThingsOfPackage open, AuditTrail trail) {
        this.ends = ends;
        this.open = open;
        this.trail = trail;
    }

    /** @param stillOpen all of the package that is not over */
    record Ends(List<PackageEndView> ends, List<OpenThing> stillOpen) {}

    record Withdrawal(
            @Schema(description = "Whether whoever gives care came all the same; asked where it was closed") @Nullable
                    Boolean neverStopped,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "It was the wrong package.") @Nullable
                    String reason) {}

    record Correction(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-03-31") @Nullable LocalDate lastDay,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "It ended on the Friday before.") @Nullable
                    String reason) {}

    @Operation(summary = "How a package ends", description = "The newest decision first, and what is open still.")
    @GetMapping
    Ends one(@PathVariable String reference) {
        Ends found = new Ends(ends.ofPackage(reference), open.of(reference));
        trail.looked(reference, reference);
        return found;
    }

    @Operation(
            summary = "Decide the end",
            description = "The person is written to first. Care goes on until the task Close package is complete.")
    @PostMapping
    Receipt decide(IdempotentCall once, @PathVariable String reference, @RequestBody EndDecision decision) {
        return once.changed(PATH, reference, () -> ends.decide(reference, decision));
    }

    @Operation(summary = "Withdraw the end", description = "Care goes on without a gap, also where it was closed.")
    @PostMapping("/withdrawal")
    Receipt withdraw(IdempotentCall once, @PathVariable String reference, @RequestBody Withdrawal withdrawal) {
        return once.changed(
                PATH, reference, () -> ends.withdraw(reference, withdrawal.neverStopped(), withdrawal.reason()));
    }

    @Operation(summary = "Correct the last day", description = "Cost and length are counted again.")
    @PostMapping("/correction")
    Receipt correct(IdempotentCall once, @PathVariable String reference, @RequestBody Correction correction) {
        return once.changed(PATH, reference, () -> ends.correct(reference, correction.lastDay(), correction.reason()));
    }
}
