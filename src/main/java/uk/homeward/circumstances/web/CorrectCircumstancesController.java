package uk.homeward.circumstances.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.circumstances.Advocate;
import uk.homeward.circumstances.CapacityDecision;
import uk.homeward.circumstances.Carer;
import uk.homeward.circumstances.CircumstancesService;
import uk.homeward.circumstances.Consent;
import uk.homeward.circumstances.Entry;
import uk.homeward.circumstances.EntryKind;
import uk.homeward.circumstances.TemporaryAddress;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;

/** Puts right who is around a person and where they stay, kind by kind and as a whole. */
@Tag(name = "Circumstances")
@RestController
@ShowsRecord(RecordPart.NEEDS)
@RolesAllowed({"access-team", "social-workers", "managers"})
@RequestMapping("/api/people/{reference}/circumstances")
class CorrectCircumstancesController {
    private static final String PATH = "/api/people";
    static final String WHOLE =
            "As they should stand: an entry that is left out goes. The old values stay readable, with your name and the reason.";

    private final CircumstancesService circumstances;

    CorrectCircumstancesController(CircumstancesService circumstances) {
        this.circumstances = circumstances;
    }

    record Entries<T>(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable List<T> entries,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "The daughter rang") @Nullable String reason) {}

    @Operation(summary = "Where a person stays for a time", description = WHOLE)
    @PostMapping("/temporary-addresses")
    Receipt addresses(
            IdempotentCall once, @PathVariable String reference, @RequestBody Entries<TemporaryAddress> told) {
        return correct(once, reference, EntryKind.TEMPORARY_ADDRESS, told);
    }

    @Operation(summary = "Who cares for a person without pay", description = WHOLE)
    @PostMapping("/carers")
    Receipt carers(IdempotentCall once, @PathVariable String reference, @RequestBody Entries<Carer> told) {
        return correct(once, reference, EntryKind.CARER, told);
    }

    @Operation(summary = "The advocates of a person", description = WHOLE)
    @PostMapping("/advocates")
    Receipt advocates(IdempotentCall once, @PathVariable String reference, @RequestBody Entries<Advocate> told) {
        return correct(once, reference, EntryKind.ADVOCATE, told);
    }

    @Operation(summary = "What a person could decide, decision by decision", description = WHOLE)
    @PostMapping("/capacity")
    Receipt capacity(IdempotentCall once, @PathVariable String reference, @RequestBody Entries<CapacityDecision> told) {
        return correct(once, reference, EntryKind.CAPACITY, told);
    }

    @Operation(summary = "What a person has agreed to", description = WHOLE)
    @PostMapping("/consents")
    Receipt consents(IdempotentCall once, @PathVariable String reference, @RequestBody Entries<Consent> told) {
        return correct(once, reference, EntryKind.CONSENT, told);
    }

    private <T extends Entry<T>> Receipt correct(
            IdempotentCall once, String reference, EntryKind<T> kind, Entries<T> told) {
        return once.created(PATH, () -> {
            circumstances.correct(reference, kind, told.entries(), told.reason());
            return reference;
        });
    }
}
