package uk.homeward.variation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
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
import uk.homeward.variation.ProposalAnswerService;
import uk.homeward.variation.VariationNotice;
import uk.homeward.variation.VariationService;
import uk.homeward.variation.VisitProposal;
import uk.homeward.variation.WaitingProposals;

@Tag(name = "Care of a package", description = "Who makes which planned visit, from when until when")
@RestController
class VariationController {

    private static final String PROPOSALS = "/api/visit-proposals";

    private final VariationService variations;
    private final ProposalAnswerService answers;
    private final WaitingProposals waiting;

    VariationController(VariationService variations, ProposalAnswerService answers, WaitingProposals waiting) {
        this.variations = variations;
        this.answers = answers;
        this.waiting = waiting;
    }

    record Answer(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "She agreed; her daughter comes until Sunday.")
                    @Nullable
                    String answer) {}

    @Operation(summary = "Changes not acknowledged", description = "Of all providers, the longest first.")
    @RolesAllowed({"brokers", "direct-care", "managers", "commissioners"})
    @GetMapping("/api/variations")
    Paged<VariationNotice> waiting(@ParameterObject PageQuery page) {
        return variations.waiting(page);
    }

    @Operation(summary = "What providers propose", description = "What waits for an answer, the first day first.")
    @RolesAllowed("social-workers")
    @GetMapping(PROPOSALS)
    Paged<VisitProposal> proposals(@ParameterObject PageQuery page) {
        return waiting.list(page);
    }

    @Operation(
            summary = "Accept a proposal",
            description = "Visits are left out for its time; what is for good is looked at in a review.")
    @RolesAllowed("social-workers")
    @PostMapping(PROPOSALS + "/{reference}/acceptance")
    Receipt accept(IdempotentCall once, @PathVariable String reference, @RequestBody Answer answer) {
        return once.changed(PROPOSALS, reference, () -> answers.accept(reference, answer.answer()));
    }

    @Operation(summary = "Decline a proposal", description = "The visits stay as they are.")
    @RolesAllowed("social-workers")
    @PostMapping(PROPOSALS + "/{reference}/refusal")
    Receipt decline(IdempotentCall once, @PathVariable String reference, @RequestBody Answer answer) {
        return once.changed(PROPOSALS, reference, () -> answers.decline(reference, answer.answer()));
    }
}
