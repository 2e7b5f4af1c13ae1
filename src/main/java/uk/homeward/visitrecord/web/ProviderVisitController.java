package uk.homeward.visitrecord.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.site.Guest;
import uk.homeward.visitrecord.VisitRecordLists;
import uk.homeward.visitrecord.VisitRecordService;
import uk.homeward.visitrecord.VisitRecordView;
import uk.homeward.visitrecord.VisitTold;

@Tag(name = "Providers")
@RestController
@RolesAllowed("providers")
class ProviderVisitController {

    private static final String RECORDS = "/api/provider/visit-records";

    private final VisitRecordService records;
    private final VisitRecordLists lists;

    ProviderVisitController(VisitRecordService records, VisitRecordLists lists) {
        this.records = records;
        this.lists = lists;
    }

    record Withdrawal(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "It was told of the wrong person.") @Nullable
                    String why) {}

    @Operation(
            summary = "Tell how a visit went",
            description =
                    "Made, with its times and workers, or missed, with the reason. The same told twice changes nothing;"
                            + " something else wants a reason, and what was told before stays as history.")
    @PostMapping("/api/provider/packages/{reference}/visit-records")
    Receipt tell(IdempotentCall once, @PathVariable String reference, @RequestBody VisitTold told) {
        return once.changed(RECORDS, reference, () -> records.tell(Guest.provider(), reference, told));
    }

    @Operation(summary = "What we told", description = "As it holds, the latest day first.")
    @GetMapping(RECORDS)
    Paged<VisitRecordView> told(@ParameterObject PageQuery page) {
        return lists.ofProvider(Guest.provider(), page);
    }

    @Operation(summary = "Withdraw what we told", description = "It was told by mistake, and stays as history.")
    @PostMapping(RECORDS + "/{number}/withdrawal")
    Receipt withdraw(IdempotentCall once, @PathVariable long number, @RequestBody Withdrawal withdrawal) {
        return once.changed(
                RECORDS, String.valueOf(number), () -> records.withdraw(Guest.provider(), number, withdrawal.why()));
    }
}
