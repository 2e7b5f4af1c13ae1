package uk.homeward.followup.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.followup.FollowUpAnswer;
import uk.homeward.followup.FollowUpLists;
import uk.homeward.followup.FollowUpService;
import uk.homeward.followup.FollowUpView;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.refusal.Wording;

@Tag(name = "Follow-ups", description = "Needs that are left where support ends or does not come")
@RestController
@RolesAllowed({"social-workers", "managers"})
@RequestMapping(FollowUpController.PATH)
class FollowUpController {

    static final String PATH = "/api/follow-ups";

    private final FollowUpService followUps;
    private final FollowUpLists lists;

    FollowUpController(FollowUpService followUps, FollowUpLists lists) {
        this.followUps = followUps;
        this.lists = lists;
    }

    record Owner(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "An agency takes over with four visits a day.")
                    @Nullable
                    String whatFollows,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Long-term team, Millbrook")
                    @Size(max = Wording.LINE)
                    @Nullable
                    String owner,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-12-14") @Nullable LocalDate until) {}

    record Met(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "The agency has started.") @Nullable
                    String reason) {}

    @Operation(
            summary = "Ended or waiting with needs, no owner",
            description = "Nobody owns what follows, or its day has gone by; the longest first. Empty in good times.")
    @GetMapping
    Paged<FollowUpView> withoutOwner(@ParameterObject PageQuery page) {
        return lists.withoutOwner(page);
    }

    @Operation(summary = "Agree what follows", description = "Who owns it, and by when it is in place.")
    @PostMapping("/{subjectReference}/owner")
    Receipt agree(IdempotentCall once, @PathVariable String subjectReference, @RequestBody Owner owner) {
        return once.changed(
                PATH,
                subjectReference,
                () -> followUps.agree(
                        subjectReference, new FollowUpAnswer(owner.whatFollows(), owner.owner(), owner.until())));
    }

    @Operation(summary = "Needs are met", description = "What follows is in place, or not needed any more.")
    @PostMapping("/{subjectReference}/end")
    Receipt met(IdempotentCall once, @PathVariable String subjectReference, @RequestBody Met met) {
        return once.changed(PATH, subjectReference, () -> followUps.settle(subjectReference, met.reason()));
    }
}
