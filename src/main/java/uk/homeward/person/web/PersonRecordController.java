package uk.homeward.person.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.ForStaffWhoSeePeople;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.person.PersonDetails;
import uk.homeward.person.PersonRecords;
import uk.homeward.person.PersonService;
import uk.homeward.refusal.Wording;

@Tag(name = "People")
@RestController
@ForStaffWhoSeePeople
@RequestMapping(PersonRecordController.PATH)
class PersonRecordController {

    static final String PATH = "/api/people";

    /** Where what needs a second person waits. */
    private static final String APPROVALS = "/api/approvals";

    private final PersonService people;
    private final PersonRecords records;

    PersonRecordController(PersonService people, PersonRecords records) {
        this.people = people;
        this.records = records;
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
    Receipt correct(IdempotentCall once, @PathVariable String reference, @RequestBody PersonCorrection correction) {
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
    Receipt correct(IdempotentCall once, @PathVariable String reference, @RequestBody PersonRepresentatives right) {
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
    Receipt recordDeath(IdempotentCall once, @PathVariable String reference, @RequestBody PersonDeath death) {
        return once.changed(PATH, reference, () -> people.recordDeath(reference, death.diedOn(), death.lateReason()));
    }
}
