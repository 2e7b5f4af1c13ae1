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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.packagereview.PackageReviewMeetings;
import uk.homeward.refusal.Wording;

/** When a review of a package is held, with whom, and who signs it. */
@Tag(name = "Reviews")
@RestController
@RolesAllowed({"social-workers", "direct-care", "managers"})
@RequestMapping(PackageReviewController.REVIEWS + "/{reference}")
class ReviewMeetingController {

    private final PackageReviewMeetings meetings;

    ReviewMeetingController(PackageReviewMeetings meetings) {
        this.meetings = meetings;
    }

    record Booking(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-03-08") @Nullable LocalDate bookedOn,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Sam Sample, social worker")
                    @Size(max = Wording.LINE)
                    @Nullable
                    String bookedWith) {}

    @Operation(summary = "Book a review", description = "When, and with whom. Booking anew moves it.")
    @PostMapping("/booking")
    Receipt book(IdempotentCall once, @PathVariable String reference, @RequestBody Booking booking) {
        return once.changed(
                PackageReviewController.REVIEWS,
                reference,
                () -> meetings.book(reference, booking.bookedOn(), booking.bookedWith()));
    }

    @Operation(
            summary = "Sign a review as the second of two people",
            description = "Whoever completes the task is the other one.")
    @PostMapping("/signature")
    Receipt sign(IdempotentCall once, @PathVariable String reference) {
        return once.changed(PackageReviewController.REVIEWS, reference, () -> meetings.sign(reference));
    }
}
