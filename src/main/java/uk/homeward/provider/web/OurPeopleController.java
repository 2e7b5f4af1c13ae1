package uk.homeward.provider.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
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
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.provider.OurPeople;
import uk.homeward.provider.OurPerson;
import uk.homeward.provider.ProviderReportService;
import uk.homeward.shortterm.WeekTold;
import uk.homeward.site.Guest;

@Tag(name = "Providers", description = "For a provider's own staff: the people that it cares for, and no others")
@RestController
@RolesAllowed("providers")
@RequestMapping("/api/provider/people")
class OurPeopleController {

    private static final String PATH = "/api/provider/people";

    private final OurPeople people;
    private final ProviderReportService reports;

    OurPeopleController(OurPeople people, ProviderReportService reports) {
        this.people = people;
        this.reports = reports;
    }

    record TellConcern(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "She has not eaten since Monday.") @Nullable
                    String concern) {}

    record TellNotStarted(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Nobody answered the door, and the phone is off.")
                    @Nullable
                    String reason) {}

    @Operation(summary = "Our people", description = "Who has a place with the caller's provider now or from a day.")
    @GetMapping
    Paged<OurPerson> people(@ParameterObject PageQuery page) {
        return people.of(Guest.provider(), page);
    }

    @Operation(summary = "One of our people", description = "By the reference of the episode.")
    @GetMapping("/{reference}")
    OurPerson one(@PathVariable String reference) {
        return people.find(Guest.provider(), reference);
    }

    @Operation(summary = "Tell a concern", description = "About somebody's condition; a therapist answers it.")
    @PostMapping("/{reference}/concerns")
    Receipt concern(IdempotentCall once, @PathVariable String reference, @RequestBody TellConcern told) {
        return once.changed(PATH, reference, () -> reports.raiseConcern(Guest.provider(), reference, told.concern()));
    }

    @Operation(
            summary = "Tell that a start did not take place",
            description = "Nobody came, or nobody was let in; the council decides what follows.")
    @PostMapping("/{reference}/missed-starts")
    Receipt notStarted(IdempotentCall once, @PathVariable String reference, @RequestBody TellNotStarted told) {
        return once.changed(PATH, reference, () -> reports.tellNotStarted(Guest.provider(), reference, told.reason()));
    }

    @Operation(
            summary = "Fill in a week",
            description = "What was given in a week of which nobody told, by any day of that week.")
    @PostMapping("/{reference}/weeks")
    Receipt week(IdempotentCall once, @PathVariable String reference, @RequestBody WeekTold told) {
        return once.changed(PATH, reference, () -> reports.fillInWeek(Guest.provider(), reference, told));
    }
}
