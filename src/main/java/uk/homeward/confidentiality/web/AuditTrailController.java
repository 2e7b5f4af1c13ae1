package uk.homeward.confidentiality.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.ForStaffWhoSeePeople;
import uk.homeward.audit.AuditEntry;
import uk.homeward.audit.AuditTrail;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.refusal.NotFound;

@Tag(name = "Trail", description = "Who did what, when and why, and who looked")
@RestController
@ForStaffWhoSeePeople
@ShowsRecord(RecordPart.NEEDS)
@RequestMapping("/api/cases")
class AuditTrailController {

    private final AuditTrail trail;

    AuditTrailController(AuditTrail trail) {
        this.trail = trail;
    }

    @Operation(
            summary = "The trail of a case",
            description =
                    "Every act and every look, oldest first. A case is a referral and all that it led to, or a person.")
    @GetMapping("/{reference}/trail")
    List<AuditEntry> trail(@PathVariable String reference) {
        List<AuditEntry> entries = trail.of(reference);
        if (entries.isEmpty()) {
            throw new NotFound(
                    "There is no case with this reference. Cases have the reference of their referral, REF-000123.");
        }
        return entries;
    }
}
