package uk.homeward.framework.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.framework.FrameworkLookup;
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

    private final FrameworkLookup framework;

    FrameworkController(FrameworkLookup framework) {
        this.framework = framework;
    }

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
}
