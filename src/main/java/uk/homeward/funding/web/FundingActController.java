package uk.homeward.funding.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.funding.ActualBooking;
import uk.homeward.funding.CommitmentChange;
import uk.homeward.funding.CommitmentService;
import uk.homeward.funding.FundingService;

/** What finance, managers and commissioners decide about money; commitments are made by the life that they pay for. */
@Tag(name = "Funding")
@RestController
@RequestMapping("/api/funding")
class FundingActController {

    private static final String PATH = "/api/funding";

    private final FundingService funding;
    private final CommitmentService commitments;

    FundingActController(FundingService funding, CommitmentService commitments) {
        this.funding = funding;
        this.commitments = commitments;
    }

    record NewCeiling(
            @Schema(example = "700000.00") @Nullable BigDecimal pounds,
            @Schema(example = "Cabinet of 3 November agreed more for the winter.") @Nullable String reason) {}

    record ExtensionAnswer(
            @Nullable Boolean extend, @Schema(example = "Stays are shorter than planned.") @Nullable String reason) {}

    record Payment(
            @Schema(example = "2026-11-20") @Nullable LocalDate on,
            @Schema(example = "412.50") @Nullable BigDecimal amount,
            @Schema(example = "INV-20931") @Nullable String document) {}

    record Change(
            @Schema(example = "2026-12-24") @Nullable LocalDate until,
            @Schema(example = "10.5") @Nullable BigDecimal hoursPerWeek,
            @Schema(example = "1820.00") @Nullable BigDecimal amount,
            @Schema(example = "Two more weeks of support.") @Nullable String reason,
            @Nullable String exitPlan) {}

    record Closing(@Schema(example = "Another service was found.") @Nullable String reason) {}

    @Operation(
            summary = "Set a ceiling",
            description = "Of the period that holds today. Refused below what is committed already.")
    @RolesAllowed({"finance", "managers"})
    @PostMapping("/lines/{line}/ceilings")
    ResponseEntity<Receipt> setCeiling(
            IdempotentCall once, @PathVariable String line, @RequestBody NewCeiling ceiling) {
        return once.changed(PATH + "/lines", line, () -> funding.setCeiling(line, ceiling.pounds(), ceiling.reason()));
    }

    @Operation(
            summary = "Decide on an extension",
            description = "Of the contract of a service: once, and to extend it not after its deadline.")
    @RolesAllowed({"managers", "commissioners"})
    @PostMapping("/contracts/{service}/extension-decisions")
    ResponseEntity<Receipt> decideExtension(
            IdempotentCall once, @PathVariable String service, @RequestBody ExtensionAnswer answer) {
        return once.changed(
                PATH + "/contracts", service, () -> funding.decideExtension(service, answer.extend(), answer.reason()));
    }

    @Operation(
            summary = "Book an actual cost",
            description = "What was paid against a commitment. An overspend is told to the managers.")
    @RolesAllowed("finance")
    @PostMapping("/commitments/{reference}/actuals")
    ResponseEntity<Receipt> bookActual(
            IdempotentCall once, @PathVariable String reference, @RequestBody Payment payment) {
        return once.changed(
                PATH + "/commitments",
                reference,
                () -> funding.bookActual(
                        reference, new ActualBooking(payment.on(), payment.amount(), payment.document())));
    }

    @Operation(
            summary = "Change a commitment",
            description = "For longer, or for another amount. Without an amount it is counted from the rates.")
    @RolesAllowed({"finance", "managers"})
    @PostMapping("/commitments/{reference}/changes")
    ResponseEntity<Receipt> change(IdempotentCall once, @PathVariable String reference, @RequestBody Change change) {
        return once.changed(
                PATH + "/commitments",
                reference,
                () -> commitments.change(
                        reference,
                        new CommitmentChange(
                                change.until(),
                                change.hoursPerWeek(),
                                change.amount(),
                                change.reason(),
                                change.exitPlan())));
    }

    @Operation(
            summary = "Close a request beyond a ceiling",
            description = "Without committing it. A request whose money is committed after all closes by itself.")
    @RolesAllowed("managers")
    @PostMapping("/escalations/{reference}/closing")
    ResponseEntity<Receipt> closeEscalation(
            IdempotentCall once, @PathVariable String reference, @RequestBody Closing closing) {
        return once.changed(
                PATH + "/escalations", reference, () -> funding.closeEscalation(reference, closing.reason()));
    }
}
