package uk.homeward.circumstances.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.ForStaffWhoSeeCare;
import uk.homeward.audit.AuditTrail;
import uk.homeward.circumstances.CircumstancesService;
import uk.homeward.circumstances.CircumstancesView;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.person.PersonService;

@Tag(
        name = "Circumstances",
        description = "Where people stay, who is around them, how they decide, what the return asks")
@RestController
@ShowsRecord(RecordPart.NEEDS)
@ForStaffWhoSeeCare
@RequestMapping("/api/people/{reference}/circumstances")
class CircumstancesController {
    private final CircumstancesService circumstances;
    private final PersonService people;
    private final AuditTrail trail;

    CircumstancesController(CircumstancesService circumstances, PersonService people, AuditTrail trail) {
        this.circumstances = circumstances;
        this.people = people;
        this.trail = trail;
    }

    @Operation(summary = "The circumstances of a person", description = "That you looked is kept in the trail.")
    @GetMapping
    CircumstancesView of(@PathVariable String reference) {
        people.find(reference);
        trail.looked(reference, reference);
        return circumstances.of(reference);
    }
}
