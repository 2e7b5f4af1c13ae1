package uk.homeward.person.web;

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
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.person.DeathWithdrawalService;

@Tag(name = "People")
@RestController
@RequestMapping("/api/people/{reference}")
class DeathWithdrawalController {

    private final DeathWithdrawalService withdrawals;

    DeathWithdrawalController(DeathWithdrawalService withdrawals) {
        this.withdrawals = withdrawals;
    }

    record Mistake(
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            description = "Whether whoever gives support came all the same since")
                    @Nullable
                    Boolean supportWentOn,
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            example = "The ward named another patient; she opened the door today.")
                    @Nullable
                    String reason) {}

    @Operation(
            summary = "Withdraw a death",
            description =
                    """
                    One that was told by mistake. Care, money and the national return are touched: the answer is the approval \
                    that now waits for a second person. Then what the death ended goes on.""")
    @RolesAllowed({"access-team", "social-workers", "managers"})
    @PostMapping("/death-withdrawals")
    Receipt withdraw(IdempotentCall once, @PathVariable String reference, @RequestBody Mistake mistake) {
        return once.created(
                "/api/approvals", () -> withdrawals.ask(reference, mistake.supportWentOn(), mistake.reason()));
    }
}
