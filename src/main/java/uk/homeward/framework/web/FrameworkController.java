package uk.homeward.framework.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.framework.AdmissionRequest;
import uk.homeward.framework.FrameworkKeeping;
import uk.homeward.framework.FrameworkLookup;
import uk.homeward.framework.InspectionRequest;
import uk.homeward.framework.InspectionService;
import uk.homeward.framework.MemberView;
import uk.homeward.framework.RegisteredService;
import uk.homeward.framework.SuppliersOfGroup;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

@Tag(name = "Framework", description = "Providers of long-term care: standing, inspections, contracts")
@RestController
@RolesAllowed({"commissioners", "managers", "brokers"})
@RequestMapping("/api/framework")
class FrameworkController {

    private static final String PATH = "/api/framework/providers";

    private final FrameworkLookup framework;
    private final FrameworkKeeping keeping;
    private final InspectionService inspections;

    FrameworkController(FrameworkLookup framework, FrameworkKeeping keeping, InspectionService inspections) {
        this.framework = framework;
        this.keeping = keeping;
        this.inspections = inspections;
    }

    record Reason(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Three visits were missed.") @Nullable
                    String reason) {}

    record ContractVersion(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-04-01") @Nullable LocalDate from,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "25.20") @Nullable BigDecimal ratePerHour) {}

    @Operation(summary = "Who stands on a framework", description = "With what each may do now.")
    @GetMapping("/members")
    Paged<MemberView> members(@ParameterObject PageQuery page) {
        return framework.members(page);
    }

    @Operation(summary = "Who serves whom", description = "A client group with one supplier or none is a risk.")
    @GetMapping("/suppliers")
    List<SuppliersOfGroup> suppliers() {
        return framework.suppliers();
    }

    @Operation(summary = "One provider", description = "Its standing, inspections and contracts.")
    @GetMapping("/providers/{code}")
    RegisteredService one(@PathVariable String code) {
        return framework.service(code);
    }

    @Operation(
            summary = "Admit a provider",
            description = "The grades of its last two inspections decide; of only one, somebody does and says why.")
    @RolesAllowed("commissioners")
    @PostMapping("/members")
    Receipt admit(IdempotentCall once, @RequestBody AdmissionRequest admission) {
        return once.created(PATH, () -> {
            keeping.admit(admission);
            return String.valueOf(admission.provider());
        });
    }

    @Operation(
            summary = "Record an inspection",
            description = "Its grades by theme; what follows from them follows at once.")
    @RolesAllowed("commissioners")
    @PostMapping("/providers/{code}/inspections")
    Receipt inspect(IdempotentCall once, @PathVariable String code, @RequestBody InspectionRequest inspection) {
        return once.changed(PATH, code, () -> inspections.record(code, inspection));
    }

    @Operation(summary = "Take an inspection back", description = "It was recorded by mistake, or with wrong grades.")
    @RolesAllowed("commissioners")
    @PostMapping("/providers/{code}/inspections/{number}/withdrawal")
    Receipt takeBack(
            IdempotentCall once, @PathVariable String code, @PathVariable long number, @RequestBody Reason reason) {
        return once.changed(PATH, code, () -> inspections.takeBack(code, number, reason.reason()));
    }

    @Operation(summary = "Add a version of the contract", description = "What was placed before keeps its rate.")
    @RolesAllowed("commissioners")
    @PostMapping("/providers/{code}/contract-versions")
    Receipt contract(IdempotentCall once, @PathVariable String code, @RequestBody ContractVersion version) {
        return once.changed(PATH, code, () -> keeping.addContractVersion(code, version.from(), version.ratePerHour()));
    }

    @Operation(summary = "Suspend a provider", description = "No new work; what it gives goes on.")
    @RolesAllowed("commissioners")
    @PostMapping("/providers/{code}/suspension")
    Receipt suspend(IdempotentCall once, @PathVariable String code, @RequestBody Reason reason) {
        return once.changed(PATH, code, () -> keeping.suspend(code, reason.reason()));
    }

    @Operation(summary = "Lift a suspension", description = "New work again, if the grades allow it.")
    @RolesAllowed("commissioners")
    @PostMapping("/providers/{code}/resumption")
    Receipt resume(IdempotentCall once, @PathVariable String code, @RequestBody Reason reason) {
        return once.changed(PATH, code, () -> keeping.resume(code, reason.reason()));
    }

    @Operation(summary = "Remove a provider", description = "It is no longer on the framework; what it gives goes on.")
    @RolesAllowed("commissioners")
    @PostMapping("/providers/{code}/removal")
    Receipt remove(IdempotentCall once, @PathVariable String code, @RequestBody Reason reason) {
        return once.changed(PATH, code, () -> keeping.remove(code, reason.reason()));
    }
}
