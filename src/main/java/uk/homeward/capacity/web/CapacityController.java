package uk.homeward.capacity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.capacity.CapacityChangeService;
import uk.homeward.capacity.CapacityReport;
import uk.homeward.capacity.ChangeRequest;
import uk.homeward.capacity.PlaceView;
import uk.homeward.capacity.ServiceCapacity;
import uk.homeward.capacity.SpotPurchases;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

@RestController
@RolesAllowed({"managers", "commissioners"})
@RequestMapping("/api")
class CapacityController {

    private final CapacityChangeService changes;
    private final CapacityReport report;

    CapacityController(CapacityChangeService changes, CapacityReport report) {
        this.changes = changes;
        this.report = report;
    }

    @Tag(
            name = "Capacity",
            description = "What is bought in advance, what is free, and who waits: figures and references")
    @Operation(
            summary = "Capacity of all services",
            description =
                    "By service and source: bought, taken and free today and in the next 12 weeks, and how many wait. A service that is not limited is not listed.")
    @GetMapping("/capacity")
    List<ServiceCapacity> capacity() {
        return report.services();
    }

    @Tag(name = "Capacity")
    @Operation(summary = "Capacity of one service", description = "By source, as in the list of all.")
    @GetMapping("/capacity/{service}")
    ServiceCapacity capacity(@PathVariable String service) {
        return report.service(service);
    }

    @Tag(name = "Capacity")
    @Operation(
            summary = "Who waits for a place",
            description = "In the order in which they are served: references only.")
    @GetMapping("/capacity/waiting")
    Paged<PlaceView> waiting(@ParameterObject PageQuery page) {
        return report.waiting(page);
    }

    @Tag(name = "Capacity")
    @Operation(
            summary = "Change what is bought in advance",
            description =
                    "People were recruited to the council's own teams, or a contract was varied: so much more, or below zero less, from a day on. Those who wait and now fit are placed at once. Refused where people hold more than would be left.")
    @RolesAllowed("commissioners")
    @PostMapping("/capacity/{service}/changes")
    Receipt change(IdempotentCall once, @PathVariable String service, @RequestBody ChangeRequest change) {
        return once.changed("/api/capacity", service, () -> changes.change(service, change));
    }

    @Tag(name = "Reports")
    @Operation(
            summary = "Demand and spot purchases",
            description =
                    "For each month and service: requests, places, those bought on the spot, and their share in a hundred.")
    @RolesAllowed({"managers", "commissioners", "compliance", "finance"})
    @GetMapping("/reports/spot-purchases")
    List<SpotPurchases> spotPurchases() {
        return report.spotPurchases();
    }
}
