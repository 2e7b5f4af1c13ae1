package uk.homeward.capacity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
import uk.homeward.capacity.PlaceProviderService;
import uk.homeward.capacity.PlaceView;
import uk.homeward.capacity.PlacesWithoutProvider;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.refusal.Wording;

@Tag(name = "Capacity")
@RestController
@RolesAllowed({"brokers", "managers"})
@RequestMapping(PlaceController.PATH)
class PlaceController {

    static final String PATH = "/api/places";

    private final PlaceProviderService places;
    private final PlacesWithoutProvider without;

    PlaceController(PlaceProviderService places, PlacesWithoutProvider without) {
        this.without = without;
        this.places = places;
    }

    record Giving(
            @Schema(example = "homeward-bound", description = "The code of a provider that can give this place")
                    @Size(max = Wording.LINE)
                    @Nullable
                    String provider,
            @Schema(example = "2026-12-07", description = "Today where nothing is said") @Nullable LocalDate from,
            @Schema(example = "They have someone in Millbrook.") @Nullable String reason) {}

    @Operation(
            summary = "Places without a provider",
            description = "Nobody was named, or whoever gave them has dropped out: those that began first.")
    @GetMapping("/without-provider")
    Paged<PlaceView> withoutProvider(@ParameterObject PageQuery page) {
        return without.list(page);
    }

    @Operation(
            summary = "Name or change the provider of a place",
            description =
                    "By the reference of the episode, from a day on. The provider's staff see the person and the tasks"
                            + " from that day and nothing before; whoever gives the place goes on until then.")
    @PostMapping("/{reference}/provider")
    Receipt move(IdempotentCall once, @PathVariable String reference, @RequestBody Giving giving) {
        return once.changed(
                PATH, reference, () -> places.move(reference, giving.provider(), giving.from(), giving.reason()));
    }
}
