package uk.homeward.delivery.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.delivery.HandBackNotice;
import uk.homeward.delivery.HandBackService;
import uk.homeward.delivery.HandOverService;
import uk.homeward.delivery.Successor;

/** One provider follows another: on notice, by agreement, or because nobody comes. */
@Tag(name = "Care of a package")
@RestController
@RequestMapping(DeliveryController.PATH + "/{reference}/delivery")
class HandOverController {

    private final HandOverService handOvers;
    private final HandBackService handBacks;

    HandOverController(HandOverService handOvers, HandBackService handBacks) {
        this.handOvers = handOvers;
        this.handBacks = handBacks;
    }

    @Operation(
            summary = "Hand over",
            description = "Refused, naming the visit, where one would have no provider, or two.")
    @RolesAllowed({"brokers", "social-workers", "managers"})
    @PostMapping("/{element}/successor")
    Receipt handOver(
            IdempotentCall once,
            @PathVariable String reference,
            @PathVariable int element,
            @RequestBody Successor successor) {
        return once.changed(
                DeliveryController.PATH, reference, () -> handOvers.handOver(reference, element, successor));
    }

    @Operation(
            summary = "A provider hands back",
            description = "Somebody else is looked for at once; it goes on until somebody has started.")
    @RolesAllowed({"brokers", "social-workers", "managers"})
    @PostMapping("/{element}/notice")
    Receipt handBack(
            IdempotentCall once,
            @PathVariable String reference,
            @PathVariable int element,
            @RequestBody HandBackNotice notice) {
        return once.changed(DeliveryController.PATH, reference, () -> handBacks.give(reference, element, notice));
    }

    @Operation(summary = "Cover visits", description = "Somebody makes what nobody makes, from a visit on.")
    @RolesAllowed({"brokers", "social-workers", "managers"})
    @PostMapping("/cover")
    Receipt cover(IdempotentCall once, @PathVariable String reference, @RequestBody Successor successor) {
        return once.changed(DeliveryController.PATH, reference, () -> handOvers.cover(reference, successor));
    }
}
