package uk.homeward.providerfailure.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.providerfailure.AffectedPerson;
import uk.homeward.providerfailure.FailureTold;
import uk.homeward.providerfailure.FailureView;
import uk.homeward.providerfailure.OtherPerson;
import uk.homeward.providerfailure.ProviderFailureService;

@Tag(name = "Provider failures", description = "Everybody whom a provider served that fails, whoever pays")
@RestController
@RequestMapping(ProviderFailureController.PATH)
class ProviderFailureController {

    static final String PATH = "/api/provider-failures";

    private final ProviderFailureService failures;

    ProviderFailureController(ProviderFailureService failures) {
        this.failures = failures;
    }

    record Others(@Schema(requiredMode = RequiredMode.REQUIRED) List<OtherPerson> others) {

        Others {
            others = others == null ? List.of() : others;
        }
    }

    @Operation(
            summary = "A provider fails",
            description = "Everybody whom it served is to be covered at once, each with a task of their own.")
    @RolesAllowed({"brokers", "managers", "commissioners"})
    @PostMapping
    Receipt fail(IdempotentCall once, @RequestBody FailureTold told) {
        return once.created(PATH, () -> failures.tell(told));
    }

    @Operation(summary = "Providers that failed", description = "Those that go on first.")
    @RolesAllowed({"brokers", "direct-care", "managers", "commissioners"})
    @GetMapping
    Paged<FailureView> all(@ParameterObject PageQuery page) {
        return failures.all(page);
    }

    @Operation(summary = "One failure", description = "With how many are still to be covered.")
    @RolesAllowed({"brokers", "direct-care", "managers", "commissioners"})
    @GetMapping("/{reference}")
    FailureView one(@PathVariable String reference) {
        return failures.find(reference);
    }

    @Operation(summary = "Who is affected", description = "By the next visit that must not be late; no names.")
    @RolesAllowed({"brokers", "direct-care", "managers", "commissioners"})
    @GetMapping("/{reference}/people")
    Paged<AffectedPerson> people(@PathVariable String reference, @ParameterObject PageQuery page) {
        return failures.people(reference, page);
    }

    @Operation(summary = "Tell of others", description = "Whom it served beside this council’s people, known later.")
    @RolesAllowed({"brokers", "managers", "commissioners"})
    @PostMapping("/{reference}/people")
    Receipt others(IdempotentCall once, @PathVariable String reference, @RequestBody Others told) {
        return once.changed(PATH, reference, () -> failures.tellOthers(reference, told.others()));
    }
}
