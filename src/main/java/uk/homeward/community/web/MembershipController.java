package uk.homeward.community.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.community.CommunityServicePlaces;
import uk.homeward.community.MembershipLookup;
import uk.homeward.community.MembershipService;
import uk.homeward.community.MembershipService.Leaving;

@Tag(name = "Community services", description = "Commissioned for a time and a number of people")
@RestController
@RequestMapping(MembershipController.PATH)
class MembershipController {

    static final String PATH = "/api/community-services";

    private final MembershipService memberships;
    private final MembershipLookup lookup;

    MembershipController(MembershipService memberships, MembershipLookup lookup) {
        this.memberships = memberships;
        this.lookup = lookup;
    }

    record HalfWay(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-12-01") @Nullable LocalDate halfWayOn,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "6.5", minimum = "0", maximum = "336") @Nullable
                    BigDecimal hoursPerWeek,
            @Schema(description = "Needed where it is told late") @Nullable String lateReason) {}

    record End(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-12-01") @Nullable LocalDate leftOn,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "4", minimum = "0", maximum = "336") @Nullable
                    BigDecimal hoursPerWeek,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "She goes on with the choir by herself.") @Nullable
                    String whatFollows,
            @Schema(description = "Needed where it is told late") @Nullable String lateReason) {}

    @Operation(
            summary = "Community services and what they have changed",
            description = "Places used ever, and one-to-one hours a week at the start and as last told.")
    @RolesAllowed({"access-team", "community-connectors", "social-workers", "managers", "commissioners"})
    @GetMapping
    List<CommunityServicePlaces> services() {
        return lookup.services();
    }

    @Operation(summary = "Tell the hours half way")
    @RolesAllowed({"community-connectors", "social-workers", "managers"})
    @PostMapping("/memberships/{reference}/half-way")
    Receipt halfWay(IdempotentCall once, @PathVariable String reference, @RequestBody HalfWay told) {
        return once.changed(
                PATH,
                reference,
                () -> memberships.halfWay(reference, told.halfWayOn(), told.hoursPerWeek(), told.lateReason()));
    }

    @Operation(summary = "Tell that it has ended for a person", description = "And what follows.")
    @RolesAllowed({"community-connectors", "social-workers", "managers"})
    @PostMapping("/memberships/{reference}/end")
    Receipt end(IdempotentCall once, @PathVariable String reference, @RequestBody End told) {
        return once.changed(
                PATH,
                reference,
                () -> memberships.leave(
                        reference,
                        new Leaving(told.leftOn(), told.hoursPerWeek(), told.whatFollows(), told.lateReason())));
    }
}
