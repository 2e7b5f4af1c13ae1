package uk.homeward.entry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.entry.UrgentCase;
import uk.homeward.entry.UrgentCases;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

@Tag(name = "Reports")
@RestController
@RolesAllowed({"access-team", "managers"})
@RequestMapping("/api/reports/urgent")
class UrgentController {

    private final UrgentCases cases;

    UrgentController(UrgentCases cases) {
        this.cases = cases;
    }

    @Operation(
            summary = "Urgent requests that wait",
            description = "For triage, or for their step-up to be confirmed; the one whose time runs out first.")
    @GetMapping
    Paged<UrgentCase> urgent(@ParameterObject PageQuery page) {
        return cases.waiting(page);
    }
}
