package uk.homeward.person.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.ForStaffWhoSeePeople;
import uk.homeward.audit.AuditTrail;
import uk.homeward.confidentiality.RecordAccess;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.person.PersonSearch;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonSummary;
import uk.homeward.refusal.Refusal;
import uk.homeward.site.Visitor;

@Tag(name = "People", description = "The people whose care this is")
@RestController
@ForStaffWhoSeePeople
@RequestMapping("/api/people")
class PersonController {
    private final PersonService people;
    private final PersonSearch search;
    private final RecordAccess access;
    private final AuditTrail trail;

    PersonController(PersonService people, PersonSearch search, RecordAccess access, AuditTrail trail) {
        this.people = people;
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
}
