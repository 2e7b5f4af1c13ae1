package uk.homeward.funding.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.funding.BookedPayment;
import uk.homeward.funding.PaymentLedger;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

/** What was paid, whatever for. */
@Tag(name = "Funding")
@RestController
@RolesAllowed({"managers", "commissioners", "compliance", "finance"})
@RequestMapping("/api/funding/actuals")
class PaymentController {

    private final PaymentLedger ledger;

    PaymentController(PaymentLedger ledger) {
        this.ledger = ledger;
    }

    @Operation(
            summary = "All actual costs",
            description =
                    "Invoices and credit notes of all commitments, the last booked first, also what was reversed.")
    @GetMapping
    Paged<BookedPayment> payments(@ParameterObject PageQuery page) {
        return ledger.all(page);
    }
}
