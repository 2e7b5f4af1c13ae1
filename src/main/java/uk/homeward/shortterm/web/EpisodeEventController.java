package uk.homeward.shortterm.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.shortterm.AssessmentOutcome;
import uk.homeward.shortterm.EarlyEnding;
import uk.homeward.shortterm.EndingService;
import uk.homeward.shortterm.FindingsCorrection;
import uk.homeward.shortterm.FindingsCorrectionService;
import uk.homeward.shortterm.HoursService;
import uk.homeward.shortterm.PurposeService;
import uk.homeward.shortterm.Sequel;
import uk.homeward.shortterm.StartCorrectionService;

/** What happens to a person while a service is live. */
@Tag(name = "Episodes")
@RestController
@RequestMapping("/api/episodes/{reference}")
class EpisodeEventController {

    private static final String PATH = "/api/episodes";

    /** Where what needs a second person waits. */
    private static final String APPROVALS = "/api/approvals";

    private final EndingService endings;
    private final PurposeService purposes;
    private final FindingsCorrectionService corrections;
    private final HoursService hours;
    private final StartCorrectionService starts;

    EpisodeEventController(
            EndingService endings,
            PurposeService purposes,
            FindingsCorrectionService corrections,
            HoursService hours,
            StartCorrectionService starts) {
        this.endings = endings;
        this.purposes = purposes;
        this.corrections = corrections;
        this.hours = hours;
        this.starts = starts;
    }

    record EarlyEnd(
            @Schema(example = "2026-11-22") @Nullable LocalDate endedOn,
            @Nullable Sequel sequel,
            @Schema(description = "Needed where the service is an assessment at home") @Nullable
                    AssessmentOutcome assessmentOutcome,
            @Schema(
                            minimum = "0",
                            maximum = "336",
                            example = "3.5",
                            description = "Hours a week of long-term support, where that is known")
                    @Nullable
                    BigDecimal hoursStillNeeded,
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            example = "He manages on his own and asks for no more visits.")
                    @Nullable
                    String reason,
            @Schema(description = "Needed where the answers do not go together") @Nullable String contradictionReason,
            @Schema(example = "Long-term team", description = "Who owns what follows, where needs are left") @Nullable
                    String followOwner,
            @Schema(example = "2026-12-06", description = "By when it is in place") @Nullable LocalDate ownedUntil) {}

    record HoursWithdrawal(
            @Schema(requiredMode = RequiredMode.REQUIRED, description = "The day from which the change was to hold")
                    @Nullable
                    LocalDate from,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "It was about somebody else.") @Nullable
                    String reason) {}

    record HoursChange(
            @Schema(requiredMode = RequiredMode.REQUIRED, minimum = "0", maximum = "336", example = "7.5") @Nullable
                    BigDecimal hoursPerWeek,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-11-22") @Nullable LocalDate from,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "She needs a second visit in the evening.")
                    @Nullable
                    String reason) {}

    record StartedOn(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-11-22") @Nullable LocalDate startedOn,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "The first visit was put off by a day.") @Nullable
                    String reason) {}

    record PurposeChange(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-11-22") @Nullable LocalDate changedOn,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Goals met; waits for a long-term provider.")
                    @Nullable
                    String reason) {}

    @Operation(
            summary = "End support early",
            description =
                    "Before its planned end, with what follows and a reason. Cancels a service that has not started.")
    @RolesAllowed({"social-workers", "managers"})
    @PostMapping("/early-end")
    Receipt endEarly(IdempotentCall once, @PathVariable String reference, @RequestBody EarlyEnd end) {
        return once.changed(
                PATH,
                reference,
                () -> endings.endEarly(
                        reference,
                        new EarlyEnding(
                                end.endedOn(),
                                end.sequel(),
                                end.assessmentOutcome(),
                                end.hoursStillNeeded(),
                                end.reason(),
                                end.contradictionReason(),
                                end.followOwner(),
                                end.ownedUntil())));
    }

    @Operation(
            summary = "Correct what was found",
            description =
                    "What a review found, or what was said when support ended; what is left out stays. The answer is the"
                            + " approval that now waits for a second person, as the national return is touched.")
    @RolesAllowed({"social-workers", "managers"})
    @PostMapping("/findings-corrections")
    Receipt correct(IdempotentCall once, @PathVariable String reference, @RequestBody FindingsCorrection correction) {
        return once.created(APPROVALS, () -> corrections.ask(reference, correction));
    }

    @Operation(
            summary = "Change the hours",
            description = "More or fewer hours of support a week, from any day of the support, without a new referral.")
    @RolesAllowed({"social-workers", "direct-care", "therapists", "managers"})
    @PostMapping("/hours-changes")
    Receipt changeHours(IdempotentCall once, @PathVariable String reference, @RequestBody HoursChange change) {
        return once.changed(
                PATH, reference, () -> hours.change(reference, change.hoursPerWeek(), change.from(), change.reason()));
    }

    @Operation(
            summary = "Take back a change of hours",
            description = "It was told by mistake: from its day on, what held before goes on until the next change.")
    @RolesAllowed({"social-workers", "direct-care", "therapists", "managers"})
    @PostMapping("/hours-changes/withdrawal")
    Receipt takeBackHours(IdempotentCall once, @PathVariable String reference, @RequestBody HoursWithdrawal mistake) {
        return once.changed(PATH, reference, () -> hours.takeBack(reference, mistake.from(), mistake.reason()));
    }

    @Operation(
            summary = "Correct the start",
            description = "Support started on another day than was told. Waits for a second person.")
    @RolesAllowed({"social-workers", "direct-care", "managers"})
    @PostMapping("/start-corrections")
    Receipt correctStart(IdempotentCall once, @PathVariable String reference, @RequestBody StartedOn started) {
        return once.created(APPROVALS, () -> starts.ask(reference, started.startedOn(), started.reason()));
    }

    @Operation(
            summary = "Change the purpose",
            description =
                    "The person now only waits for long-term support. Where a charge comes forward with it, the answer is"
                            + " the approval that now waits for a second person: charged is from their decision, never before.")
    @RolesAllowed({"social-workers", "managers"})
    @PostMapping("/purpose-changes")
    Receipt changePurpose(IdempotentCall once, @PathVariable String reference, @RequestBody PurposeChange change) {
        return once.created(
                purposes.needsSecondPerson(reference) ? APPROVALS : PATH,
                () -> purposes.change(reference, change.changedOn(), change.reason()));
    }
}
