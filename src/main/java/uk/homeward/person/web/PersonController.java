package uk.homeward.person.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.ForStaffWhoSeePeople;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.audit.AuditTrail;
import uk.homeward.confidentiality.RecordAccess;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.person.PersonDetails;
import uk.homeward.person.PersonRecords;
import uk.homeward.person.PersonSearch;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonStanding;
import uk.homeward.person.PersonSummary;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.site.Visitor;

@Tag(name = "People", description = "The people whose care this is")
@RestController
@ForStaffWhoSeePeople
@RequestMapping("/api/people")
class PersonController {

    private static final String PATH = "/api/people";

    /** Where what needs a second person waits. */
    private static final String APPROVALS = "/api/approvals";

    private final PersonService people;
    private final PersonRecords records;
    private final PersonSearch search;
    private final RecordAccess access;
    private final AuditTrail trail;

    PersonController(
            PersonService people, PersonRecords records, PersonSearch search, RecordAccess access, AuditTrail trail) {
        this.people = people;
        this.records = records;
        this.search = search;
        this.access = access;
        this.trail = trail;
    }

    record Search(
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            description =
                                    "Reference, NHS number, day or year of birth, postcode, or parts of names in any order",
                            example = "Marlow")
                    @Nullable
                    String text) {}

    record Correction(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable PersonDetails details,
            @Nullable PersonStanding standing,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Misheard on the telephone") @Nullable
                    String reason) {}

    record Representatives(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
                    List<PersonDetails.RepresentativeDetails> representatives,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "The deputy's order was shown") @Nullable
                    String reason) {}

    record Death(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-11-20") @Nullable LocalDate diedOn,
            @Schema(example = "Her son rang today.", description = "Needed where it is told late") @Nullable
                    String lateReason) {}

    @Operation(
            summary = "Search for people",
            description =
                    """
                    At most 50. The words are in the body, because names and NHS numbers do not belong in an address that \
                    every proxy writes down. Changes nothing, so that no Idempotency-Key is needed.""")
    @PostMapping("/search")
    List<PersonLine> search(@RequestBody Search sought) {
        if (sought.text() == null || sought.text().isBlank()) {
            throw new Refusal(
                    "text",
                    "Say whom you look for: a reference, an NHS number, a date of birth, a postcode or a name.");
        }
        return search.search(sought.text()).stream().map(PersonLine::of).toList();
    }

    @Operation(summary = "One person", description = "That you looked is kept in the trail.")
    @ShowsRecord(RecordPart.IDENTITY)
    @GetMapping("/{reference}")
    PersonSummary one(@PathVariable String reference) {
        PersonSummary person = people.find(reference);
        trail.looked(reference, reference);
        Visitor visitor = Visitor.current();
        return person.seenWith(access.of(String.valueOf(visitor.name()), visitor.groups(), person.reference()));
    }

    @Operation(
            summary = "Correct a person's record",
            description =
                    """
                    The details as they should stand: what is left out goes, but for representatives, of whom one is added. \
                    The old values stay readable, with your name and the reason. Where a known date of birth, number or ethnic \
                    group changes, the answer is the approval that now waits for a second person.""")
    @RolesAllowed({"access-team", "social-workers", "managers"})
    @PostMapping("/{reference}/corrections")
    Receipt correct(IdempotentCall once, @PathVariable String reference, @RequestBody Correction correction) {
        PersonDetails right = Wording.answered(
                "details", correction.details(), "Give the details of the person as they should stand.");
        return once.created(
                records.needsSecondPerson(reference, right) ? APPROVALS : PATH,
                () -> records.correct(reference, right, correction.standing(), correction.reason()));
    }

    @Operation(
            summary = "Correct who speaks for a person",
            description = "As they should stand: whoever is left out speaks for them no longer.")
    @RolesAllowed({"access-team", "social-workers", "managers"})
    @PostMapping("/{reference}/representatives")
    Receipt correct(IdempotentCall once, @PathVariable String reference, @RequestBody Representatives right) {
        return once.created(PATH, () -> {
            records.correct(
                    reference,
                    Wording.answered("representatives", right.representatives(), "Give the representatives."),
                    right.reason());
            return reference;
        });
    }

    @Operation(
            summary = "Record a death",
            description = "Ends the live service of the person and withdraws referrals that led to none.")
    @RolesAllowed({"access-team", "social-workers", "direct-care", "therapists", "managers"})
    @PostMapping("/{reference}/death")
    Receipt recordDeath(IdempotentCall once, @PathVariable String reference, @RequestBody Death death) {
        return once.changed(PATH, reference, () -> people.recordDeath(reference, death.diedOn(), death.lateReason()));
    }
}
