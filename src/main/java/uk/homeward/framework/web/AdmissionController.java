package uk.homeward.framework.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.framework.AdmissionRequest;
import uk.homeward.framework.ContractVersionService;
import uk.homeward.framework.FrameworkAdmissionService;

/** Admits providers to a framework, and agrees with them what an hour costs. */
@Tag(name = "Framework")
@RestController
@RolesAllowed("commissioners")
@RequestMapping("/api/framework")
class AdmissionController {

    private static final String PATH = "/api/framework/providers";

    private final FrameworkAdmissionService admissions;
    private final ContractVersionService contracts;

    AdmissionController(FrameworkAdmissionService admissions, ContractVersionService contracts) {
        this.admissions = admissions;
        this.contracts = contracts;
    }

    record ContractVersion(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-04-01") @Nullable LocalDate from,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "25.20") @Nullable BigDecimal ratePerHour) {}

    @Operation(
            summary = "Admit a provider",
            description = "The grades of its last two inspections decide; of only one, somebody does and says why.")
    @PostMapping("/members")
    Receipt admit(IdempotentCall once, @RequestBody AdmissionRequest admission) {
        return once.created(PATH, () -> {
            admissions.admit(admission);
            return String.valueOf(admission.provider());
        });
    }

    @Operation(summary = "Add a version of the contract", description = "What was placed before keeps its rate.")
    @PostMapping("/providers/{code}/contract-versions")
    Receipt contract(IdempotentCall once, @PathVariable String code, @RequestBody ContractVersion version) {
        return once.changed(PATH, code, () -> contracts.add(code, version.from(), version.ratePerHour()));
    }
}
