package uk.homeward.contribution.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.audit.AuditTrail;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.contribution.ContributionOutcome;
import uk.homeward.contribution.ContributionService;
import uk.homeward.contribution.ContributionTask;
import uk.homeward.contribution.ContributionTasks;
import uk.homeward.contribution.ContributionView;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

@Tag(name = "What people pay", description = "Financial assessments of long-term packages, their outcomes and appeals")
@RestController
@ShowsRecord(RecordPart.MONEY)
class ContributionController {

    private static final String PACKAGES = "/api/packages";
    private static final String OF_PACKAGE = PACKAGES + "/{reference}/contributions";

    private final ContributionService contributions;
    private final ContributionTasks tasks;
    private final AuditTrail trail;

    ContributionController(ContributionService contributions, ContributionTasks tasks, AuditTrail trail) {
        this.contributions = contributions;
        this.tasks = tasks;
        this.trail = trail;
    }

    record Asked(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-02-22") @Nullable LocalDate requestedOn,
            @Schema(example = "Her savings have fallen.") @Nullable String reason) {}

    record Withdrawal(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "It was asked for the wrong person.") @Nullable
                    String reason) {}

    record AppealTold(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-03-22") @Nullable LocalDate appealedOn,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "My heating costs more.") @Nullable
                    String appeal) {}

    record Answer(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-03-29") @Nullable LocalDate answeredOn,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Boolean upheld,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Your heating is taken into account now.") @Nullable
                    String answer) {}

    @Operation(summary = "What finance has to do", description = "Of all packages, the nearest day first.")
    @RolesAllowed({"finance", "managers"})
    @GetMapping("/api/contributions")
    Paged<ContributionTask> tasks(@ParameterObject PageQuery page) {
        return tasks.open(page);
    }

    @Operation(summary = "What one person pays", description = "Each financial assessment, the newest first.")
    @RolesAllowed({"finance", "managers"})
    @GetMapping(OF_PACKAGE)
    List<ContributionView> ofPackage(@PathVariable String reference) {
        List<ContributionView> found = contributions.ofPackage(reference);
        trail.looked(reference, reference);
        return found;
    }

    @Operation(summary = "Ask for a financial assessment", description = "The first, the yearly one, or for a reason.")
    @RolesAllowed({"social-workers", "finance", "managers"})
    @PostMapping(OF_PACKAGE)
    Receipt request(IdempotentCall once, @PathVariable String reference, @RequestBody Asked asked) {
        return once.changed(
                PACKAGES, reference, () -> contributions.request(reference, asked.requestedOn(), asked.reason()));
    }

    @Operation(summary = "Withdraw a financial assessment", description = "It is not needed; nothing else changes.")
    @RolesAllowed({"finance", "managers"})
    @PostMapping(OF_PACKAGE + "/withdrawal")
    Receipt withdraw(IdempotentCall once, @PathVariable String reference, @RequestBody Withdrawal withdrawal) {
        return once.changed(PACKAGES, reference, () -> contributions.withdraw(reference, withdrawal.reason()));
    }

    @Operation(
            summary = "Record what the person pays",
            description = "A letter stands ready; nothing is charged before it has gone, and never backwards.")
    @RolesAllowed({"finance", "managers"})
    @PostMapping(OF_PACKAGE + "/outcome")
    Receipt decide(IdempotentCall once, @PathVariable String reference, @RequestBody ContributionOutcome outcome) {
        return once.changed(PACKAGES, reference, () -> contributions.decide(reference, outcome));
    }

    @Operation(summary = "Record an appeal", description = "The person does not agree with what they pay.")
    @RolesAllowed({"social-workers", "finance", "managers"})
    @PostMapping(OF_PACKAGE + "/appeal")
    Receipt appeal(IdempotentCall once, @PathVariable String reference, @RequestBody AppealTold told) {
        return once.changed(
                PACKAGES, reference, () -> contributions.appeal(reference, told.appealedOn(), told.appeal()));
    }

    @Operation(summary = "Answer an appeal", description = "By somebody else than whoever decided.")
    @RolesAllowed({"finance", "managers"})
    @PostMapping(OF_PACKAGE + "/appeal-answer")
    Receipt answer(IdempotentCall once, @PathVariable String reference, @RequestBody Answer answer) {
        return once.changed(
                PACKAGES,
                reference,
                () -> contributions.answerAppeal(reference, answer.answeredOn(), answer.upheld(), answer.answer()));
    }
}
