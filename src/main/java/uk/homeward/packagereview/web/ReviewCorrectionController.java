package uk.homeward.packagereview.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
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
import uk.homeward.packagereview.ReviewFinding;
import uk.homeward.packagereview.Satisfaction;

/** What was recorded of a review of a package was wrong. */
@Tag(name = "Reviews")
@RestController
class ReviewCorrectionController {

    private final PackageReviewCorrections corrections;

    ReviewCorrectionController(PackageReviewCorrections corrections) {
        this.corrections = corrections;
    }

    record Correction(
            @Schema(example = "2027-03-02") @Nullable LocalDate conductedOn,
            @Schema(description = "By the code of the outcome, those that are wrong") @Nullable
                    Map<String, Score> scores,
            @Nullable Satisfaction satisfaction,
            @Nullable ReviewFinding finding,
            @Schema(example = "She cannot cook any more.") @Nullable String findingReason,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Two answers were mixed up.") @Nullable
                    String reason) {}

    @Operation(
            summary = "Correct what was recorded of a review",
            description =
                    "Answers the reference of the correction, which waits for a second person. What is left out stays.")
    @RolesAllowed({"social-workers", "managers"})
    @PostMapping(PackageReviewController.REVIEWS + "/{reference}/corrections")
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
}
