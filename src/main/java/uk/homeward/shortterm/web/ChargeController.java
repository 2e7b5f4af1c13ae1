package uk.homeward.shortterm.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

@Tag(name = "Charges", description = "What finance bills, and what keeps a charge from beginning")
@RestController
@RequestMapping("/api/charges")
class ChargeController {

    private final Charges charges;

    ChargeController(Charges charges) {
        this.charges = charges;
    }

    @Operation(
            summary = "Charges",
            description = "Charged, held up or to begin within two weeks, and those that ended in the last quarter.")
    @RolesAllowed({"finance", "managers"})
    @GetMapping
    Paged<ChargeRow> all(@ParameterObject PageQuery page) {
        return charges.page(page);
    }
}
