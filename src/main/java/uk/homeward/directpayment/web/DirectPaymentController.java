package uk.homeward.directpayment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.audit.AuditTrail;
import uk.homeward.directpayment.DirectPaymentService;
import uk.homeward.directpayment.DirectPaymentView;
import uk.homeward.directpayment.PaymentNotice;
import uk.homeward.directpayment.PaymentReturns;
import uk.homeward.directpayment.ReturnView;

/** Direct payments; their tasks in Tasklist set them up. */
@Tag(name = "Packages", description = "Long-term packages, from the confirmed start on")
@RestController
@RequestMapping("/api/packages/{reference}/direct-payment")
@RolesAllowed({"social-workers", "managers"})
class DirectPaymentController {

    private static final String PATH = "/api/packages";

    private final DirectPaymentService payments;
    private final PaymentReturns returns;
    private final AuditTrail trail;

    DirectPaymentController(DirectPaymentService payments, PaymentReturns returns, AuditTrail trail) {
        this.payments = payments;
        this.returns = returns;
        this.trail = trail;
    }

    /** @param payments the newest first */
    record Payments(List<DirectPaymentView> payments, List<ReturnView> returns) {}

    record Reason(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "She does not want it.") @Nullable String reason) {}

    @Operation(summary = "The direct payment of a package", description = "With what was accounted for.")
    @RolesAllowed({"social-workers", "finance", "managers"})
    @GetMapping
    Payments one(@PathVariable String reference) {
        Payments found = new Payments(payments.ofPackage(reference), returns.ofPackage(reference));
        trail.looked(reference, reference);
        return found;
    }

    @Operation(
            summary = "Choose a direct payment",
            description = "Care goes on until the first paid visit is evidenced.")
    @PostMapping
    Receipt choose(IdempotentCall once, @PathVariable String reference) {
        return once.changed(PATH, reference, () -> payments.choose(reference));
    }

    @Operation(
            summary = "Withdraw the direct payment",
            description = "Before it pays for care; care goes on as it was.")
    @PostMapping("/withdrawal")
    Receipt withdraw(IdempotentCall once, @PathVariable String reference, @RequestBody Reason told) {
        return once.changed(PATH, reference, () -> payments.withdraw(reference, told.reason()));
    }

    @Operation(summary = "Give notice", description = "Somebody is looked for; it goes on until they have started.")
    @PostMapping("/notice")
    Receipt notice(IdempotentCall once, @PathVariable String reference, @RequestBody PaymentNotice notice) {
        return once.changed(PATH, reference, () -> payments.notice(reference, notice));
    }

    @Operation(summary = "Withdraw the notice", description = "The direct payment goes on.")
    @PostMapping("/notice/withdrawal")
    Receipt goOn(IdempotentCall once, @PathVariable String reference, @RequestBody Reason told) {
        return once.changed(PATH, reference, () -> payments.withdrawNotice(reference, told.reason()));
    }
}
