package uk.homeward.sourcing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.site.Guest;
import uk.homeward.sourcing.AwardedSupport;
import uk.homeward.sourcing.ProviderAwards;
import uk.homeward.sourcing.ProviderRequirements;
import uk.homeward.sourcing.PublishedRequirement;

@Tag(name = "Providers")
@RestController
@RolesAllowed("providers")
class ProviderRequirementsController {

    private static final String PATH = "/api/provider/requirements";

    private final ProviderRequirements requirements;
    private final ProviderAwards awards;

    ProviderRequirementsController(ProviderRequirements requirements, ProviderAwards awards) {
        this.requirements = requirements;
        this.awards = awards;
    }

    @Operation(
            summary = "Care wanted",
            description =
                    "What the caller's provider may still answer, without anything of the person and of other providers.")
    @GetMapping(PATH)
    Paged<PublishedRequirement> list(@ParameterObject PageQuery page) {
        return requirements.published(Guest.provider(), page);
    }

    @Operation(summary = "One requirement", description = "With the offer that the caller's provider has made.")
    @GetMapping(PATH + "/{reference}")
    PublishedRequirement one(@PathVariable String reference) {
        return requirements.find(Guest.provider(), reference);
    }

    @Operation(
            summary = "What is awarded to us",
            description = "What the caller's provider is to give, or gives: from the award on it knows to whom.")
    @GetMapping("/api/provider/awards")
    Paged<AwardedSupport> awards(@ParameterObject PageQuery page) {
        return awards.given(Guest.provider(), page);
    }
}
