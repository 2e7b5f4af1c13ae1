package uk.homeward.entry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.ForStaffWhoSeeCare;
import uk.homeward.audit.AuditTrail;
import uk.homeward.entry.EntryService;
import uk.homeward.entry.EntryView;
import uk.homeward.refusal.NotFound;

/** How a person came into a short-term service. */
@Tag(name = "Referrals")
@RestController
@ForStaffWhoSeeCare
@RequestMapping("/api/referrals/{reference}/entry")
class EntryController {

    private final EntryService entries;
    private final AuditTrail trail;

    EntryController(EntryService entries, AuditTrail trail) {
        this.entries = entries;
        this.trail = trail;
    }

    @Operation(
            summary = "How a person came in",
            description = "Discharge or step-up, the answer to the offer, and the days of delay, once they are known.")
    @GetMapping
    EntryView entry(@PathVariable String reference) {
        EntryView entry = entries.of(reference)
                .orElseThrow(() -> new NotFound("Nobody has confirmed yet how this person comes in."));
        trail.looked(reference, reference);
        return entry;
    }
}
