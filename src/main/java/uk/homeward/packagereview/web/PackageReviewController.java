package uk.homeward.packagereview.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.packagereview.HeldReviewCorrection;
import uk.homeward.packagereview.OutcomeScore.Score;
import uk.homeward.packagereview.PackageReviewCorrections;
import uk.homeward.packagereview.PackageReviewMeetings;
import uk.homeward.packagereview.PackageReviewRequests;
import uk.homeward.packagereview.ReviewAsk;
import uk.homeward.packagereview.ReviewCause;
import uk.homeward.packagereview.ReviewFinding;
import uk.homeward.packagereview.Satisfaction;
import uk.homeward.refusal.Wording;
import uk.homeward.review.ReviewKind;

/** What is told of reviews of packages; the task in Tasklist records one. */
@Tag(name = "Reviews")
@RestController
@RolesAllowed({"social-workers", "direct-care", "managers"})
class PackageReviewController {

    private static final String REVIEWS = "/api/reviews";

    private final PackageReviewRequests requests;
    private final PackageReviewMeetings meetings;
    private final PackageReviewCorrections corrections;

    PackageReviewController(
            PackageReviewRequests requests, PackageReviewMeetings meetings, PackageReviewCorrections corrections) {
        this.corrections = corrections;
        this.requests = requests;
        this.meetings = meetings;
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

    record Booking(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-03-08") @Nullable LocalDate bookedOn,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Sam Sample, social worker")
                    @Size(max = Wording.LINE)
                    @Nullable
                    String bookedWith) {}

    record Correction(
            @Schema(example = "2027-03-02") @Nullable LocalDate conductedOn,
            @Schema(description = "By the code of the outcome, those that are wrong") @Nullable
                    Map<String, Score> scores,
            @Nullable Satisfaction satisfaction,
            @Nullable ReviewFinding finding,
            @Schema(example = "She cannot cook any more.") @Nullable String findingReason,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Two answers were mixed up.") @Nullable
                    String reason) {}

    record Withdrawal(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "It was meant for somebody else.") @Nullable
                    String reason) {}

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

    @Operation(
            summary = "Correct what was recorded of a review",
            description =
                    "Answers the reference of the correction, which waits for a second person. What is left out stays.")
    @RolesAllowed({"social-workers", "managers"})
    @PostMapping(REVIEWS + "/{reference}/corrections")
    Receipt correct(IdempotentCall once, @PathVariable String reference, @RequestBody Correction correction) {
        return once.created(
                "/api/approvals",
                () -> corrections.ask(
                        reference,
                        new HeldReviewCorrection(
                                correction.conductedOn(),
                                correction.scores() == null ? Map.of() : correction.scores(),
                                correction.satisfaction(),
                                correction.finding(),
                                correction.findingReason(),
                                correction.reason())));
    }

    @Operation(summary = "Book a review", description = "When, and with whom. Booking anew moves it.")
    @PostMapping(REVIEWS + "/{reference}/booking")
    Receipt book(IdempotentCall once, @PathVariable String reference, @RequestBody Booking booking) {
        return once.changed(
                REVIEWS, reference, () -> meetings.book(reference, booking.bookedOn(), booking.bookedWith()));
    }

    @Operation(
            summary = "Sign a review as the second of two people",
            description = "Whoever completes the task is the other one.")
    @PostMapping(REVIEWS + "/{reference}/signature")
    Receipt sign(IdempotentCall once, @PathVariable String reference) {
        return once.changed(REVIEWS, reference, () -> meetings.sign(reference));
    }

    @Operation(
            summary = "Withdraw a review that was asked for by mistake",
            description = "Refused with 409 for one that is counted.")
    @PostMapping(REVIEWS + "/{reference}/withdrawal")
    Receipt withdraw(IdempotentCall once, @PathVariable String reference, @RequestBody Withdrawal withdrawal) {
        return once.changed(REVIEWS, reference, () -> requests.withdraw(reference, withdrawal.reason()));
    }
}
