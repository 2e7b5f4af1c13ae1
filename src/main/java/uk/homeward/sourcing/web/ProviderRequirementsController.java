package uk.homeward.sourcing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.site.Guest;
import uk.homeward.sourcing.AwardedSupport;
import uk.homeward.sourcing.OfferRequest;
import uk.homeward.sourcing.OfferService;
import uk.homeward.sourcing.ProviderRequirements;
import uk.homeward.sourcing.PublishedRequirement;

@Tag(name = "Providers")
@RestController
@RolesAllowed("providers")
class ProviderRequirementsController {

    private static final String PATH = "/api/provider/requirements";

    private final ProviderRequirements requirements;
    private final OfferService offers;

    ProviderRequirementsController(ProviderRequirements requirements, OfferService offers) {
        this.requirements = requirements;
        this.offers = offers;
    }

    @Operation(
            summary = "Care wanted",
            description =
                    "What the caller's provider may still answer, without anything of the person and of other providers.")
    @GetMapping(PATH)
    Paged<PublishedRequirement> list(@ParameterObject PageQuery page) {
        return requirements.published(Guest.provider(), page);
    }

    @Operation(summary = "One requirement", description = "With the offer that the caller's provider has made.")
    @GetMapping(PATH + "/{reference}")
    PublishedRequirement one(@PathVariable String reference) {
        return requirements.find(Guest.provider(), reference);
    }

    @Operation(
            summary = "What is awarded to us",
            description = "What the caller's provider is to give, or gives: from the award on it knows to whom.")
    @GetMapping("/api/provider/awards")
    Paged<AwardedSupport> awards(@ParameterObject PageQuery page) {
        return requirements.given(Guest.provider(), page);
    }

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

    record Cannot(
            @Schema(example = "We have nobody there.", description = "At most 200 characters") @Nullable
                    String reason) {}

    @Operation(summary = "Withdraw our offer", description = "As long as it was not chosen.")
    @PostMapping("/api/requirements/{reference}/offers/withdrawal")
    Receipt withdraw(IdempotentCall once, @PathVariable String reference) {
        return once.changed(PATH, reference, () -> offers.withdraw(Guest.provider(), reference));
    }
}
