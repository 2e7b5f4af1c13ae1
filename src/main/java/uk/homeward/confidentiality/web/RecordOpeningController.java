package uk.homeward.confidentiality.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.ForStaffWhoSeePeople;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.audit.AuditTrail;
import uk.homeward.confidentiality.RecordOpeningService;
import uk.homeward.confidentiality.ShowsRecord;

@Tag(name = "People")
@RestController
@RequestMapping("/api/people/{reference}/opening")
class RecordOpeningController {

    private final RecordOpeningService openings;
    private final AuditTrail trail;

    RecordOpeningController(RecordOpeningService openings, AuditTrail trail) {
        this.openings = openings;
        this.trail = trail;
    }

    @Operation(
            summary = "Open a record that is closed to you",
            description =
                    """
                    For a short while. Your name and your reason stay on the record; managers and information governance are \
                    told, and look into it.""")
    @ShowsRecord({})
    @ForStaffWhoSeePeople
    @PostMapping
    Receipt open(IdempotentCall once, @PathVariable String reference, @RequestBody RestrictionWhy told) {
        return once.changed("/api/people", reference, () -> {
            openings.open(reference, told.reason());
            trail.looked(reference, reference);
        });
    }
}
