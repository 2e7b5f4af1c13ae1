package uk.homeward.circumstances.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.ForStaffWhoSeeCare;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.audit.AuditTrail;
import uk.homeward.circumstances.Advocate;
import uk.homeward.circumstances.CapacityDecision;
import uk.homeward.circumstances.Carer;
import uk.homeward.circumstances.CircumstancesService;
import uk.homeward.circumstances.CircumstancesView;
import uk.homeward.circumstances.Consent;
import uk.homeward.circumstances.Entry;
import uk.homeward.circumstances.EntryKind;
import uk.homeward.circumstances.ReturnAnswers;
import uk.homeward.circumstances.TemporaryAddress;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.person.PersonService;
import uk.homeward.refusal.Wording;

@Tag(
        name = "Circumstances",
        description = "Where people stay, who is around them, how they decide, what the return asks")
@RestController
@ShowsRecord(RecordPart.NEEDS)
@ForStaffWhoSeeCare
@RequestMapping("/api/people/{reference}/circumstances")
class CircumstancesController {

    private static final String PATH = "/api/people";
    private static final String WHOLE =
            "As they should stand: an entry that is left out goes. The old values stay readable, with your name and the reason.";

    private final CircumstancesService circumstances;
    private final PersonService people;
    private final AuditTrail trail;

    CircumstancesController(CircumstancesService circumstances, PersonService people, AuditTrail trail) {
        this.circumstances = circumstances;
        this.people = people;
        this.trail = trail;
    }

    record Entries<T>(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable List<T> entries,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "The daughter rang") @Nullable String reason) {}

    record Answers(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable ReturnAnswers answers,
            @Schema(example = "Asked at the visit") @Nullable String reason) {}

    @Operation(summary = "The circumstances of a person", description = "That you looked is kept in the trail.")
    @GetMapping
    CircumstancesView of(@PathVariable String reference) {
        people.find(reference);
        trail.looked(reference, reference);
        return circumstances.of(reference);
    }

    @Operation(summary = "Where a person stays for a time", description = WHOLE)
    @RolesAllowed({"access-team", "social-workers", "managers"})
    @PostMapping("/temporary-addresses")
    Receipt addresses(
            IdempotentCall once, @PathVariable String reference, @RequestBody Entries<TemporaryAddress> told) {
        return correct(once, reference, EntryKind.TEMPORARY_ADDRESS, told);
    }

    @Operation(summary = "Who cares for a person without pay", description = WHOLE)
    @RolesAllowed({"access-team", "social-workers", "managers"})
    @PostMapping("/carers")
    Receipt carers(IdempotentCall once, @PathVariable String reference, @RequestBody Entries<Carer> told) {
        return correct(once, reference, EntryKind.CARER, told);
    }

    @Operation(summary = "The advocates of a person", description = WHOLE)
    @RolesAllowed({"access-team", "social-workers", "managers"})
    @PostMapping("/advocates")
    Receipt advocates(IdempotentCall once, @PathVariable String reference, @RequestBody Entries<Advocate> told) {
        return correct(once, reference, EntryKind.ADVOCATE, told);
    }

    @Operation(summary = "What a person could decide, decision by decision", description = WHOLE)
    @RolesAllowed({"access-team", "social-workers", "managers"})
    @PostMapping("/capacity")
    Receipt capacity(IdempotentCall once, @PathVariable String reference, @RequestBody Entries<CapacityDecision> told) {
        return correct(once, reference, EntryKind.CAPACITY, told);
    }

    @Operation(summary = "What a person has agreed to", description = WHOLE)
    @RolesAllowed({"access-team", "social-workers", "managers"})
    @PostMapping("/consents")
    Receipt consents(IdempotentCall once, @PathVariable String reference, @RequestBody Entries<Consent> told) {
        return correct(once, reference, EntryKind.CONSENT, told);
    }

    @Operation(summary = "What the national return asks of a person", description = WHOLE)
    @RolesAllowed({"access-team", "social-workers", "managers"})
    @PostMapping("/return")
    Receipt forTheReturn(IdempotentCall once, @PathVariable String reference, @RequestBody Answers told) {
        return once.created(PATH, () -> {
            circumstances.correct(
                    reference,
                    Wording.answered("answers", told.answers(), "Give the answers as they should stand."),
                    told.reason());
            return reference;
        });
    }

    private <T extends Entry<T>> Receipt correct(
            IdempotentCall once, String reference, EntryKind<T> kind, Entries<T> told) {
        return once.created(PATH, () -> {
            circumstances.correct(reference, kind, told.entries(), told.reason());
            return reference;
        });
    }
}
