package uk.homeward.benefits.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.benefits.BenefitLog;
import uk.homeward.benefits.BenefitService;
import uk.homeward.benefits.BenefitView;
import uk.homeward.benefits.BenefitYear;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

@Tag(name = "Benefits", description = "Savings and other benefits as they are found; amounts in pounds")
@RestController
@RolesAllowed({"managers", "commissioners", "finance", "compliance"})
@RequestMapping("/api/benefits")
class BenefitController {

    private final BenefitService benefits;
    private final BenefitLog log;

    BenefitController(BenefitService benefits, BenefitLog log) {
        this.benefits = benefits;
        this.log = log;
    }

    @Operation(summary = "The benefits log", description = "The latest first, each with all its entries.")
    @GetMapping
    Paged<BenefitView> list(@ParameterObject PageQuery page) {
        return log.list(page);
    }

    @Operation(summary = "Expected against realised", description = "By financial year, cashable and other.")
    @GetMapping("/years")
    List<BenefitYear> years() {
        return log.years();
    }

    @Operation(summary = "One benefit", description = "With all its entries, those that were replaced among them.")
    @GetMapping("/{reference}")
    BenefitView find(@PathVariable String reference) {
        return log.find(reference);
    }
}
