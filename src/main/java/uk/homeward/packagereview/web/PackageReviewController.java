package uk.homeward.packagereview.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.packagereview.PackageReviewRequests;
import uk.homeward.packagereview.ReviewAsk;
import uk.homeward.packagereview.ReviewCause;
import uk.homeward.refusal.Wording;
import uk.homeward.review.ReviewKind;

/** Reviews that somebody asks for before their time; the task in Tasklist records one. */
@Tag(name = "Reviews")
@RestController
@RolesAllowed({"social-workers", "direct-care", "managers"})
class PackageReviewController {

    static final String REVIEWS = "/api/reviews";

    private final PackageReviewRequests requests;

    PackageReviewController(PackageReviewRequests requests) {
        this.requests = requests;
    }

    record Asked(
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            description =
                                    "REQUESTED where somebody asks, EVENT where something happened, SETTLING after a"
                                            + " change of provider")
                    @Nullable
                    ReviewKind kind,
            @Schema(description = "What happened, of an event") @Nullable ReviewCause cause,
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            example = "2027-03-01",
                            description = "When it was asked for, or happened")
                    @Nullable
                    LocalDate on,
            @Schema(example = "Her daughter", description = "Who asks, where somebody does")
                    @Size(max = Wording.LINE)
                    @Nullable
                    String askedBy,
            @Schema(example = "The morning visit comes too late.") @Nullable String words,
            @Schema(example = "The letter lay in another office.", description = "Needed where it is told late")
                    @Nullable
                    String lateReason) {}

    @Operation(
            summary = "Ask for a review of a package",
            description =
                    "The person or somebody for them, because something happened, or after a change of provider."
                            + " It moves none of the reviews that are counted. Refused with 409 where one for the same is open.")
    @RolesAllowed({"access-team", "social-workers", "direct-care", "managers"})
    @PostMapping("/api/packages/{reference}/reviews")
    Receipt ask(IdempotentCall once, @PathVariable String reference, @RequestBody Asked asked) {
        return once.created(
                REVIEWS,
                () -> requests.ask(
                        reference,
                        new ReviewAsk(
                                asked.kind(),
                                asked.cause(),
                                asked.on(),
                                asked.askedBy(),
                                asked.words(),
                                asked.lateReason())));
    }
}
