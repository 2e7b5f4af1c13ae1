package uk.homeward.packageend.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
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
import uk.homeward.packageend.PackageEndService;
import uk.homeward.packageend.RecordOfNeeds;
import uk.homeward.packageend.RecordsOfNeeds;

/** The person moves away: what another council has to know, and that it was told. */
@Tag(name = "Packages")
@RestController
@RequestMapping(PackageEndController.PATH + "/{reference}/end")
@RolesAllowed({"social-workers", "managers"})
class NewCouncilController {

    private final PackageEndService ends;
    private final RecordsOfNeeds records;
    private final AuditTrail trail;

    NewCouncilController(PackageEndService ends, RecordsOfNeeds records, AuditTrail trail) {
        this.ends = ends;
        this.records = records;
        this.trail = trail;
    }

    record CouncilTold(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-03-12") @Nullable LocalDate toldOn,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "The assessment and the plan, to the duty team.")
                    @Nullable
                    String sent) {}

    @Operation(
            summary = "The record of needs",
            description = "What another council has to know to meet the same needs from the day of arrival on.")
    @GetMapping("/record-of-needs")
    RecordOfNeeds needs(@PathVariable String reference) {
        RecordOfNeeds found = records.of(reference);
        trail.looked(reference, reference);
        return found;
    }

    @Operation(summary = "Record that the new council was told", description = "Where the person moves away.")
    @PostMapping("/new-council")
    Receipt councilTold(IdempotentCall once, @PathVariable String reference, @RequestBody CouncilTold told) {
        return once.changed(
                PackageEndController.PATH, reference, () -> ends.councilTold(reference, told.toldOn(), told.sent()));
    }
}
