package uk.homeward.delivery.web;

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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.refusal.Wording;

/** The true start and the end of one part of a package. */
@Tag(name = "Care of a package")
@RestController
@RequestMapping(DeliveryController.PATH + "/{reference}/delivery")
class ElementController {

    private final DeliveryService delivery;

    ElementController(DeliveryService delivery) {
        this.delivery = delivery;
    }

    record Confirmation(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-02-25") @Nullable LocalDate startedOn) {}

    record PlannedEnd(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-02-25") @Nullable LocalDate lastDay,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "The bed rail is not needed any more.") @Nullable
                    String reason) {}

    @Operation(summary = "Confirm a start", description = "The true first day, whenever it is told.")
    @RolesAllowed({"brokers", "social-workers", "managers"})
    @PostMapping("/{element}/start")
    Receipt confirm(
            IdempotentCall once,
            @PathVariable String reference,
            @PathVariable int element,
            @RequestBody Confirmation start) {
        return once.changed(
                DeliveryController.PATH,
                reference,
                () -> delivery.confirm(
                        reference,
                        element,
                        Wording.answered("startedOn", start.startedOn(), "Give the first day of care.")));
    }

    @Operation(summary = "Plan the end of a part", description = "Refused where a planned visit would have nobody.")
    @RolesAllowed({"brokers", "social-workers", "managers"})
    @PostMapping("/{element}/end")
    Receipt end(
            IdempotentCall once,
            @PathVariable String reference,
            @PathVariable int element,
            @RequestBody PlannedEnd end) {
        return once.changed(
                DeliveryController.PATH,
                reference,
                () -> delivery.planEnd(
                        reference,
                        element,
                        Wording.answered("lastDay", end.lastDay(), "Give the last day."),
                        end.reason()));
    }
}
