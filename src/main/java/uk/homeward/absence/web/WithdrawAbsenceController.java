package uk.homeward.absence.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.absence.AbsenceWithdrawalService;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;

/** Takes days away off the record that never happened. */
@Tag(name = "Days away")
@RestController
@RolesAllowed({"access-team", "social-workers", "direct-care", "therapists", "managers"})
@RequestMapping(AbsenceController.PATH + "/{reference}/withdrawal")
class WithdrawAbsenceController {
    private final AbsenceWithdrawalService withdrawals;

    WithdrawAbsenceController(AbsenceWithdrawalService withdrawals) {
        this.withdrawals = withdrawals;
    }

    record Withdrawal(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "It was her neighbour.") @Nullable String reason) {}

    @Operation(summary = "Take days away off the record", description = "They never happened, or were told twice.")
    @PostMapping
    Receipt withdraw(IdempotentCall once, @PathVariable String reference, @RequestBody Withdrawal withdrawal) {
        return once.changed(
                AbsenceController.PATH, reference, () -> withdrawals.withdraw(reference, withdrawal.reason()));
    }
}
