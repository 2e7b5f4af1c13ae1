package uk.homeward.contribution.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.contribution.ContributionService;

/** What people say against what they pay, and what they are answered. */
@Tag(name = "What people pay")
@RestController
@ShowsRecord(RecordPart.MONEY)
@RequestMapping(ContributionController.OF_PACKAGE)
class ContributionAppealController {

    private static final String PACKAGES = ContributionController.PACKAGES;

    private final ContributionService contributions;

    ContributionAppealController(ContributionService contributions) {
        this.contributions = contributions;
    }

    record AppealTold(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-03-22") @Nullable LocalDate appealedOn,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "My heating costs more.") @Nullable
                    String appeal) {}

    record Answer(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-03-29") @Nullable LocalDate answeredOn,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Boolean upheld,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Your heating is taken into account now.") @Nullable
                    String answer) {}

    @Operation(summary = "Record an appeal", description = "The person does not agree with what they pay.")
    @RolesAllowed({"social-workers", "finance", "managers"})
    @PostMapping("/appeal")
    Receipt appeal(IdempotentCall once, @PathVariable String reference, @RequestBody AppealTold told) {
        return once.changed(
                PACKAGES, reference, () -> contributions.appeal(reference, told.appealedOn(), told.appeal()));
    }

    @Operation(summary = "Answer an appeal", description = "By somebody else than whoever decided.")
    @RolesAllowed({"finance", "managers"})
    @PostMapping("/appeal-answer")
    Receipt answer(IdempotentCall once, @PathVariable String reference, @RequestBody Answer answer) {
        return once.changed(
                PACKAGES,
                reference,
                () -> contributions.answerAppeal(reference, answer.answeredOn(), answer.upheld(), answer.answer()));
    }
}
