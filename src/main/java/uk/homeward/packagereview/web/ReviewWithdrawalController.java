package uk.homeward.packagereview.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.packagereview.PackageReviewRequests;

/** A review of a package was asked for by mistake. */
@Tag(name = "Reviews")
@RestController
@RolesAllowed({"social-workers", "direct-care", "managers"})
class ReviewWithdrawalController {

    private final PackageReviewRequests requests;

    ReviewWithdrawalController(PackageReviewRequests requests) {
        this.requests = requests;
    }

    record Withdrawal(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "It was meant for somebody else.") @Nullable
                    String reason) {}

    @Operation(
            summary = "Withdraw a review that was asked for by mistake",
            description = "Refused with 409 for one that is counted.")
    @PostMapping(PackageReviewController.REVIEWS + "/{reference}/withdrawal")
    Receipt withdraw(IdempotentCall once, @PathVariable String reference, @RequestBody Withdrawal withdrawal) {
        return once.changed(
                PackageReviewController.REVIEWS, reference, () -> requests.withdraw(reference, withdrawal.reason()));
    }
}
