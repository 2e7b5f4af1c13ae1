package uk.homeward.shortterm.web;

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
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.hospital.HospitalStayService;
import uk.homeward.hospital.StayDates;
import uk.homeward.shortterm.AdmissionService;

/** When a person goes to hospital while a service is live, and comes home. */
@Tag(name = "Episodes")
@RestController
@RolesAllowed({"access-team", "social-workers", "direct-care", "therapists", "managers"})
@RequestMapping("/api/episodes/{reference}")
class EpisodeHospitalController {

    private static final String PATH = "/api/episodes";

    private final AdmissionService admissions;
    private final HospitalStayService stays;

    EpisodeHospitalController(AdmissionService admissions, HospitalStayService stays) {
        this.admissions = admissions;
        this.stays = stays;
    }

    record Return(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-11-24") @Nullable LocalDate returnedOn,
            @Schema(example = "The ward told nobody.", description = "Needed where it is told late") @Nullable
                    String lateReason) {}

    @Operation(
            summary = "Admit to hospital",
            description =
                    """
                    Support pauses, and the service is kept for the person for as long as the council says. A stay that is over \
                    is told in one act, with the day of return: support goes on, and every date is counted anew.""")
    @PostMapping("/admissions")
    Receipt admit(IdempotentCall once, @PathVariable String reference, @RequestBody StayDates stay) {
        return once.changed(PATH, reference, () -> admissions.admit(reference, stay));
    }

    @Operation(summary = "Return home from hospital", description = "Support resumes, with the dates that hold now.")
    @PostMapping("/returns")
    Receipt returnHome(IdempotentCall once, @PathVariable String reference, @RequestBody Return home) {
        return once.changed(PATH, reference, () -> stays.returned(reference, home.returnedOn(), home.lateReason()));
    }
}
