package uk.homeward.decommissioning.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.decommissioning.DecommissioningLookup;
import uk.homeward.decommissioning.DecommissioningView;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.shortterm.ServiceOccupants.Occupant;

@Tag(name = "Services that close", description = "Handed over phase by phase, and closed empty")
@RestController
@RolesAllowed({"direct-care", "managers", "commissioners", "compliance"})
@RequestMapping(DecommissioningController.PATH)
class DecommissioningController {

    static final String PATH = "/api/programmes/decommissioning";

    private final DecommissioningLookup lookup;

    DecommissioningController(DecommissioningLookup lookup) {
        this.lookup = lookup;
    }

    @Operation(summary = "Services that close", description = "How each stands today.")
    @GetMapping
    List<DecommissioningView> all() {
        return lookup.all();
    }

    @Operation(
            summary = "One service that closes",
            description = "Its phases, the day on which it will be empty, its alarms, security, money and last points.")
    @GetMapping("/{reference}")
    DecommissioningView one(@PathVariable String reference) {
        return lookup.find(reference);
    }

    @Operation(summary = "How it stood week by week", description = "The last day of each week that was looked at.")
    @GetMapping("/{reference}/weeks")
    List<DecommissioningView.Day> weeks(@PathVariable String reference) {
        return lookup.weeks(reference);
    }

    @Operation(summary = "Who is in it", description = "Or is to come, without names; whose support ends first first.")
    @GetMapping("/{reference}/people")
    Paged<Occupant> people(@PathVariable String reference, @ParameterObject PageQuery page) {
        return lookup.people(reference, page);
    }

    @Operation(summary = "Who moved", description = "To the service that takes over, the latest first; no names.")
    @GetMapping("/{reference}/moves")
    Paged<DecommissioningView.Move> moves(@PathVariable String reference, @ParameterObject PageQuery page) {
        return lookup.moves(reference, page);
    }
}
