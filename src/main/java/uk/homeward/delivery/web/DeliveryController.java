package uk.homeward.delivery.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.audit.AuditTrail;
import uk.homeward.delivery.AddedPart;
import uk.homeward.delivery.AddedPartService;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.DeliveryView;
import uk.homeward.delivery.TemporaryChange;
import uk.homeward.refusal.NotFound;

@Tag(name = "Care of a package", description = "Who makes which planned visit, from when until when")
@RestController
@RequestMapping(DeliveryController.PATH + "/{reference}/delivery")
class DeliveryController {

    static final String PATH = "/api/packages";

    private final DeliveryService delivery;
    private final AddedPartService parts;
    private final AuditTrail trail;

    DeliveryController(DeliveryService delivery, AddedPartService parts, AuditTrail trail) {
        this.delivery = delivery;
        this.parts = parts;
        this.trail = trail;
    }

    @Operation(summary = "The care of a package", description = "Its parts, its planned visits and who makes them.")
    @RolesAllowed({"brokers", "social-workers", "direct-care", "managers"})
    @GetMapping
    DeliveryView one(@PathVariable String reference) {
        DeliveryView found =
                delivery.find(reference).orElseThrow(() -> new NotFound("Nobody gives care under this package yet."));
        trail.looked(reference, reference);
        return found;
    }

    @Operation(
            summary = "Add a part",
            description = "Live-in care, support at night, equipment or a community service, beside the plan's visits.")
    @RolesAllowed({"brokers", "social-workers", "managers"})
    @PostMapping("/parts")
    Receipt add(IdempotentCall once, @PathVariable String reference, @RequestBody AddedPart part) {
        return once.changed(PATH, reference, () -> {
            var unused = parts.add(reference, part);
        });
    }

    @Operation(summary = "Change visits for a time", description = "It ends by itself; without an end it is refused.")
    @RolesAllowed({"brokers", "social-workers", "managers"})
    @PostMapping("/temporary-changes")
    Receipt change(IdempotentCall once, @PathVariable String reference, @RequestBody TemporaryChange change) {
        return once.changed(PATH, reference, () -> delivery.changeForATime(reference, change));
    }
}
