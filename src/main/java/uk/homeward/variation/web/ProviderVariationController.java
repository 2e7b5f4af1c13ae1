package uk.homeward.variation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.delivery.VisitView;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.site.Guest;
import uk.homeward.variation.ProposalService;
import uk.homeward.variation.ProposalTold;
import uk.homeward.variation.VariationNotice;
import uk.homeward.variation.VariationService;
import uk.homeward.variation.VisitProposal;

@Tag(name = "Providers")
@RestController
@RolesAllowed("providers")
class ProviderVariationController {

    private static final String PATH = "/api/provider/variations";

    private final VariationService variations;
    private final ProposalService proposals;

    ProviderVariationController(VariationService variations, ProposalService proposals) {
        this.variations = variations;
        this.proposals = proposals;
    }

    @Operation(summary = "What changes for us", description = "Those that wait to be acknowledged first.")
    @GetMapping(PATH)
    Paged<VariationNotice> all(@ParameterObject PageQuery page) {
        return variations.ofProvider(Guest.provider(), page);
    }

    @Operation(summary = "One change", description = "With the visits that we make from then on.")
    @GetMapping(PATH + "/{reference}")
    VariationNotice one(@PathVariable String reference) {
        return variations.find(Guest.provider(), reference);
    }

    @Operation(summary = "Acknowledge a change", description = "Our workers know of it.")
    @PostMapping(PATH + "/{reference}/acknowledgement")
    Receipt acknowledge(IdempotentCall once, @PathVariable String reference) {
        return once.changed(PATH, reference, () -> variations.acknowledge(Guest.provider(), reference));
    }

    @Operation(summary = "Our visits of a package", description = "With the numbers by which a proposal names them.")
    @GetMapping("/api/provider/packages/{reference}/visits")
    List<VisitView> visits(@PathVariable String reference) {
        return proposals.visits(Guest.provider(), reference);
    }

    @Operation(
            summary = "Propose other visits",
            description = "For a time, or for good. Nothing changes before a social worker has answered (ELO-15).")
    @PostMapping("/api/provider/packages/{reference}/proposals")
    Receipt propose(IdempotentCall once, @PathVariable String reference, @RequestBody ProposalTold told) {
        return once.created("/api/provider/proposals", () -> proposals.propose(Guest.provider(), reference, told));
    }

    @Operation(summary = "What we proposed", description = "The newest first, with the answers.")
    @GetMapping("/api/provider/proposals")
    Paged<VisitProposal> proposed(@ParameterObject PageQuery page) {
        return proposals.ofProvider(Guest.provider(), page);
    }
}
