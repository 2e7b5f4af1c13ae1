package uk.homeward.sourcing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.site.Guest;
import uk.homeward.sourcing.OfferRequest;
import uk.homeward.sourcing.OfferService;

@Tag(name = "Providers")
@RestController
@RolesAllowed("providers")
class OfferController {

    private static final String PATH = "/api/provider/requirements";

    private final OfferService offers;

    OfferController(OfferService offers) {
        this.offers = offers;
    }

    record Cannot(
            @Schema(example = "We have nobody there.", description = "At most 200 characters") @Nullable
                    String reason) {}

    @Operation(
            summary = "Offer to give the care",
            description = "The whole, or some of its visits; at the rate of the provider's contract.")
    @PostMapping("/api/requirements/{reference}/offers")
    Receipt offer(IdempotentCall once, @PathVariable String reference, @RequestBody OfferRequest offer) {
        return once.changed(PATH, reference, () -> offers.offer(Guest.provider(), reference, offer));
    }

    @Operation(
            summary = "We cannot give it",
            description = "Nobody waits for an offer of the caller's provider any more.")
    @PostMapping("/api/requirements/{reference}/offers/none")
    Receipt cannot(IdempotentCall once, @PathVariable String reference, @RequestBody Cannot answer) {
        return once.changed(PATH, reference, () -> offers.pass(Guest.provider(), reference, answer.reason()));
    }

    @Operation(summary = "Withdraw our offer", description = "As long as it was not chosen.")
    @PostMapping("/api/requirements/{reference}/offers/withdrawal")
    Receipt withdraw(IdempotentCall once, @PathVariable String reference) {
        return once.changed(PATH, reference, () -> offers.withdraw(Guest.provider(), reference));
    }
}
