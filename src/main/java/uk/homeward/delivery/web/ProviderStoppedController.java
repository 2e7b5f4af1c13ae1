package uk.homeward.delivery.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.refusal.Wording;

/** A provider makes no more visits. */
@Tag(name = "Care of a package")
@RestController
@RequestMapping(DeliveryController.PATH + "/{reference}/delivery")
class ProviderStoppedController {

    private final DeliveryService delivery;

    ProviderStoppedController(DeliveryService delivery) {
        this.delivery = delivery;
    }

    record Stop(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-02-25T08:00") @Nullable
                    LocalDateTime lastVisit,
            @Nullable String reason) {}

    @Operation(summary = "A provider comes no more", description = "Recorded whatever it leaves; brokers are told.")
    @RolesAllowed({"brokers", "social-workers", "managers"})
    @PostMapping("/{element}/stop")
    Receipt stop(
            IdempotentCall once, @PathVariable String reference, @PathVariable int element, @RequestBody Stop stop) {
        return once.changed(
                DeliveryController.PATH,
                reference,
                () -> delivery.stopped(
                        reference,
                        element,
                        Wording.answered("lastVisit", stop.lastVisit(), "Give the day and the time of its last visit."),
                        stop.reason()));
    }
}
