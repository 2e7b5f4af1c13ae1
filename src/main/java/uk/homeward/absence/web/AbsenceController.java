package uk.homeward.absence.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.absence.AbsenceDates;
import uk.homeward.absence.AbsenceReason;
import uk.homeward.absence.AbsenceService;
import uk.homeward.absence.AbsenceView;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.refusal.Wording;

@Tag(name = "Days away", description = "Of people who have support, for another reason than hospital")
@RestController
@RolesAllowed({"access-team", "social-workers", "direct-care", "therapists", "managers"})
@RequestMapping(AbsenceController.PATH)
class AbsenceController {

    static final String PATH = "/api/absences";

    private final AbsenceService absences;

    AbsenceController(AbsenceService absences) {
        this.absences = absences;
    }

    record Told(
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            example = "EPI-000123",
                            description = "The support that nobody need give")
                    @Nullable
                    String subjectReference,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable AbsenceReason because,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-12-03") @Nullable LocalDate awayFrom,
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            example = "2026-12-10",
                            description = "Support goes on from this day by itself")
                    @Nullable
                    LocalDate backOn,
            @Schema(example = "With her daughter in Leeds.") @Nullable String note,
            @Schema(example = "Nobody told us.", description = "Needed where it is told late") @Nullable
                    String lateReason) {}

    @Operation(
            summary = "Tell days away",
            description = "With family, on holiday, in respite care: ahead or when they are over, in any order.")
    @PostMapping
    Receipt tell(IdempotentCall once, @RequestBody Told told) {
        return once.created(
                PATH,
                () -> absences.tell(
                        Wording.answered(
                                "subjectReference",
                                told.subjectReference(),
                                "Give the reference of the support, for example EPI-000123."),
                        new AbsenceDates(
                                told.because(), told.awayFrom(), told.backOn(), told.note(), told.lateReason())));
    }

    @Operation(summary = "Find days away")
    @GetMapping("/{reference}")
    AbsenceView find(@PathVariable String reference) {
        return absences.find(reference);
    }
}
