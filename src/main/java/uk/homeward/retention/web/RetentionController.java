package uk.homeward.retention.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.retention.DeletedRecord;
import uk.homeward.retention.DeletedRecords;
import uk.homeward.retention.DueRecord;
import uk.homeward.retention.DueRecords;

@Tag(name = "Retention", description = "What is deleted when its time is over, and what holds it")
@RestController
@RolesAllowed({"information-governance", "managers"})
@RequestMapping("/api/retention")
class RetentionController {
    private final DueRecords due;
    private final DeletedRecords deleted;
    private final Clock clock;

    RetentionController(DueRecords due, DeletedRecords deleted, Clock clock) {
        this.due = due;
        this.deleted = deleted;
        this.clock = clock;
    }

    @Operation(
            summary = "What a night would delete",
            description = "The night before the given day, the coming one where none is given; the longest due first.")
    @GetMapping("/due")
    Paged<DueRecord> due(
            @ParameterObject PageQuery page,
            @RequestParam(required = false) @Nullable LocalDate on,
            @Schema(description = "What it would delete if nothing held it") @RequestParam(defaultValue = "false")
                    boolean held) {
        return due.on(on == null ? LocalDate.now(clock).plusDays(1) : on, held, page);
    }

    @Operation(summary = "What was deleted", description = "Of what class, and by what rule; the last first.")
    @GetMapping("/deleted")
    Paged<DeletedRecord> deleted(@ParameterObject PageQuery page) {
        return deleted.all(page);
    }
}
