package uk.homeward.funding.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.funding.AdvancePurchaseReport;
import uk.homeward.funding.AdvanceUse;
import uk.homeward.funding.ContractView;
import uk.homeward.funding.FundingReport;
import uk.homeward.funding.ServicePayers;
import uk.homeward.funding.SpotShare;

@Tag(
        name = "Funding",
        description = "Who pays, up to what ceiling, what is committed, spent and left; amounts in pounds")
@RestController
@RolesAllowed({"managers", "commissioners", "compliance", "finance"})
@RequestMapping("/api/funding")
class FundingReportController {

    private final FundingReport report;
    private final AdvancePurchaseReport advance;

    FundingReportController(FundingReport report, AdvancePurchaseReport advance) {
        this.report = report;
        this.advance = advance;
    }

    @Operation(
            summary = "Spot purchases",
            description = "For each month in which support begins: what was bought, and how much of it was spot.")
    @GetMapping("/spot")
    List<SpotShare> spot() {
        return report.spot();
    }

    @Operation(
            summary = "What is bought in advance",
            description =
                    "Blocks and the council's own teams: what each costs for its term, what of it is used today and what nobody uses, and the years that may still be decided.")
    @GetMapping("/advance-purchases")
    List<AdvanceUse> advance() {
        return advance.uses();
    }

    @Operation(
            summary = "Contracts",
            description =
                    "When each was awarded and after which tender, until when it runs where that is known, and by when its extension has to be decided.")
    @GetMapping("/contracts")
    List<ContractView> contracts() {
        return report.contracts();
    }

    @Operation(
            summary = "Services and who commissions them",
            description = "With the budget lines that pay for each: none where another body commissions it.")
    @GetMapping("/services")
    List<ServicePayers> services() {
        return report.services();
    }

    @Operation(summary = "One contract", description = "Of a service, by the service's code.")
    @GetMapping("/contracts/{service}")
    ContractView contract(@PathVariable String service) {
        return report.contract(service);
    }
}
