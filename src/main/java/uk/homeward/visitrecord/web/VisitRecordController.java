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
import uk.homeward.audit.AuditTrail;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.visitrecord.VisitAlarm;
import uk.homeward.visitrecord.VisitAlarms;
import uk.homeward.visitrecord.VisitRecordLists;
import uk.homeward.visitrecord.VisitRecordView;

@Tag(name = "Care of a package", description = "Who makes which planned visit, from when until when")
@RestController
class VisitRecordController {

    private static final String ALARMS = "/api/missed-visits";

    private final VisitRecordLists lists;
    private final VisitAlarms alarms;
    private final AuditTrail trail;

    VisitRecordController(VisitRecordLists lists, VisitAlarms alarms, AuditTrail trail) {
        this.lists = lists;
        this.alarms = alarms;
        this.trail = trail;
    }

    record Answer(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Rang her: she is well. Direct Care comes at noon.")
                    @Nullable
                    String answer) {}

    @Operation(summary = "How the visits of a package went", description = "With what was put right, the latest first.")
    @RolesAllowed({"brokers", "social-workers", "direct-care", "managers"})
    @GetMapping("/api/packages/{reference}/visit-records")
    Paged<VisitRecordView> ofPackage(@PathVariable String reference, @ParameterObject PageQuery page) {
        Paged<VisitRecordView> found = lists.ofPackage(reference, page);
        trail.looked(reference, reference);
        return found;
    }

    @Operation(
            summary = "Visits that were not made",
            description = "Time-critical ones, and days of which none was made; until somebody says what was done.")
    @RolesAllowed({"brokers", "direct-care", "managers", "commissioners"})
    @GetMapping(ALARMS)
    Paged<VisitAlarm> open(@ParameterObject PageQuery page) {
        return alarms.open(page);
    }

    @Operation(summary = "Answer for visits that were not made", description = "How the person is, and what was done.")
    @RolesAllowed({"brokers", "direct-care", "managers"})
    @PostMapping(ALARMS + "/{reference}/answer")
    Receipt answer(IdempotentCall once, @PathVariable String reference, @RequestBody Answer answer) {
        return once.changed(ALARMS, reference, () -> alarms.answer(reference, answer.answer()));
    }
}
