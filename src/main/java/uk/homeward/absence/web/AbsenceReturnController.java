package uk.homeward.absence.web;

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
import uk.homeward.absence.MissedReturnService;
import uk.homeward.absence.ReturnMoveService;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;

/** The person comes back on another day than was planned, or has not come back. */
@Tag(name = "Days away")
@RestController
@RolesAllowed({"access-team", "social-workers", "direct-care", "therapists", "managers"})
@RequestMapping(AbsenceController.PATH + "/{reference}")
class AbsenceReturnController {
    private final ReturnMoveService returns;
    private final MissedReturnService missed;

    AbsenceReturnController(ReturnMoveService returns, MissedReturnService missed) {
        this.returns = returns;
        this.missed = missed;
    }

    record Return(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-12-08") @Nullable LocalDate backOn,
            @Schema(example = "She felt unwell.", description = "Needed where it is told late") @Nullable
                    String reason) {}

    record NotBack(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "The flat is dark; her daughter does not answer.")
                    @Nullable
                    String found) {}

    @Operation(
            summary = "Change the day of return",
            description = "Only where it is another one than was planned; otherwise nobody need tell anything.")
    @PostMapping("/return")
    Receipt moveReturn(IdempotentCall once, @PathVariable String reference, @RequestBody Return back) {
        return once.changed(
                AbsenceController.PATH, reference, () -> returns.move(reference, back.backOn(), back.reason()));
    }

    @Operation(summary = "Tell that the person has not come back", description = "A social worker is asked at once.")
    @PostMapping("/missed-returns")
    Receipt notBack(IdempotentCall once, @PathVariable String reference, @RequestBody NotBack told) {
        return once.changed(AbsenceController.PATH, reference, () -> missed.tell(reference, told.found()));
    }
}
