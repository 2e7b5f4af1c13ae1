package uk.homeward.delivery.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.audit.AuditTrail;
import uk.homeward.delivery.AddedPart;
import uk.homeward.delivery.AddedPartService;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.DeliveryView;
import uk.homeward.delivery.HandBackNotice;
import uk.homeward.delivery.HandBackService;
import uk.homeward.delivery.HandOverService;
import uk.homeward.delivery.Successor;
import uk.homeward.delivery.TemporaryChange;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Wording;

@Tag(name = "Care of a package", description = "Who makes which planned visit, from when until when")
@RestController
@RequestMapping("/api/packages/{reference}/delivery")
class DeliveryController {

    private static final String PATH = "/api/packages";

    private final DeliveryService delivery;
    private final AddedPartService parts;
    private final HandOverService handOvers;
    private final HandBackService handBacks;
    private final AuditTrail trail;

    DeliveryController(
            DeliveryService delivery,
            AddedPartService parts,
            HandOverService handOvers,
            HandBackService handBacks,
            AuditTrail trail) {
        this.delivery = delivery;
        this.parts = parts;
        this.handOvers = handOvers;
        this.handBacks = handBacks;
        this.trail = trail;
    }

    record Confirmation(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-02-25") @Nullable LocalDate startedOn) {}

    record PlannedEnd(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-02-25") @Nullable LocalDate lastDay,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "The bed rail is not needed any more.") @Nullable
                    String reason) {}

    record Stop(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-02-25T08:00") @Nullable
                    LocalDateTime lastVisit,
            @Nullable String reason) {}

    @Operation(summary = "The care of a package", description = "Its parts, its planned visits and who makes them.")
    @RolesAllowed({"brokers", "social-workers", "direct-care", "managers"})
    @GetMapping
    DeliveryView one(@PathVariable String reference) {
        DeliveryView found =
                delivery.find(reference).orElseThrow(() -> new NotFound("Nobody gives care under this package yet."));
        trail.looked(reference, reference);
        return found;
    }

    @Operation(
            summary = "Hand over",
            description = "Refused, naming the visit, where one would have no provider, or two.")
    @RolesAllowed({"brokers", "social-workers", "managers"})
    @PostMapping("/{element}/successor")
    Receipt handOver(
            IdempotentCall once,
            @PathVariable String reference,
            @PathVariable int element,
            @RequestBody Successor successor) {
        return once.changed(PATH, reference, () -> handOvers.handOver(reference, element, successor));
    }

    @Operation(
            summary = "Add a part",
            description = "Live-in care, support at night, equipment or a community service, beside the plan's visits.")
    @RolesAllowed({"brokers", "social-workers", "managers"})
    @PostMapping("/parts")
    Receipt add(IdempotentCall once, @PathVariable String reference, @RequestBody AddedPart part) {
        return once.changed(PATH, reference, () -> {
            var unused = parts.add(reference, part);
        });
    }

    @Operation(
            summary = "A provider hands back",
            description = "Somebody else is looked for at once; it goes on until somebody has started.")
    @RolesAllowed({"brokers", "social-workers", "managers"})
    @PostMapping("/{element}/notice")
    Receipt handBack(
            IdempotentCall once,
            @PathVariable String reference,
            @PathVariable int element,
            @RequestBody HandBackNotice notice) {
        return once.changed(PATH, reference, () -> handBacks.give(reference, element, notice));
    }

    @Operation(summary = "Cover visits", description = "Somebody makes what nobody makes, from a visit on.")
    @RolesAllowed({"brokers", "social-workers", "managers"})
    @PostMapping("/cover")
    Receipt cover(IdempotentCall once, @PathVariable String reference, @RequestBody Successor successor) {
        return once.changed(PATH, reference, () -> handOvers.cover(reference, successor));
    }

    @Operation(summary = "Confirm a start", description = "The true first day, whenever it is told.")
    @RolesAllowed({"brokers", "social-workers", "managers"})
    @PostMapping("/{element}/start")
    Receipt confirm(
            IdempotentCall once,
            @PathVariable String reference,
            @PathVariable int element,
            @RequestBody Confirmation start) {
        return once.changed(
                PATH,
                reference,
                () -> delivery.confirm(
                        reference,
                        element,
                        Wording.answered("startedOn", start.startedOn(), "Give the first day of care.")));
    }

    @Operation(summary = "Plan the end of a part", description = "Refused where a planned visit would have nobody.")
    @RolesAllowed({"brokers", "social-workers", "managers"})
    @PostMapping("/{element}/end")
    Receipt end(
            IdempotentCall once,
            @PathVariable String reference,
            @PathVariable int element,
            @RequestBody PlannedEnd end) {
        return once.changed(
                PATH,
                reference,
                () -> delivery.planEnd(
                        reference,
                        element,
                        Wording.answered("lastDay", end.lastDay(), "Give the last day."),
                        end.reason()));
    }

    @Operation(summary = "A provider comes no more", description = "Recorded whatever it leaves; brokers are told.")
    @RolesAllowed({"brokers", "social-workers", "managers"})
    @PostMapping("/{element}/stop")
    Receipt stop(
            IdempotentCall once, @PathVariable String reference, @PathVariable int element, @RequestBody Stop stop) {
        return once.changed(
                PATH,
                reference,
                () -> delivery.stopped(
                        reference,
                        element,
                        Wording.answered("lastVisit", stop.lastVisit(), "Give the day and the time of its last visit."),
                        stop.reason()));
    }

    @Operation(summary = "Change visits for a time", description = "It ends by itself; without an end it is refused.")
    @RolesAllowed({"brokers", "social-workers", "managers"})
    @PostMapping("/temporary-changes")
    Receipt change(IdempotentCall once, @PathVariable String reference, @RequestBody TemporaryChange change) {
        return once.changed(PATH, reference, () -> delivery.changeForATime(reference, change));
    }
}
