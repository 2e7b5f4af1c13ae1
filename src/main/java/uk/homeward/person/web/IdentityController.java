package uk.homeward.person.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.ForStaffWhoSeePeople;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.person.LikelyDoubles;
import uk.homeward.person.PersonDetails;
import uk.homeward.person.PersonJoinService;
import uk.homeward.person.PersonSeparationService;
import uk.homeward.refusal.Wording;

@Tag(name = "People", description = "The people whose care this is")
@RestController
@ForStaffWhoSeePeople
@RequestMapping("/api/people")
class IdentityController {

    private static final String APPROVALS = "/api/approvals";

    private final LikelyDoubles doubles;
    private final PersonJoinService joins;
    private final PersonSeparationService separations;

    IdentityController(LikelyDoubles doubles, PersonJoinService joins, PersonSeparationService separations) {
        this.doubles = doubles;
        this.joins = joins;
        this.separations = separations;
    }

    record Double(PersonLine person, List<String> agrees) {}

    record Join(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "PER-000124") @Size(max = Wording.LINE) @Nullable
                    String former,
            @Schema(example = "One was made at the hospital before the number was traced") @Nullable String reason) {}

    @Operation(
            summary = "Who on record may be this person",
            description =
                    "Before a record is made. The details are in the body, as in a search; nothing is changed, so that no Idempotency-Key is needed.")
    @PostMapping("/doubles/search")
    List<Double> likely(@RequestBody PersonDetails details) {
        return doubles.of(details).stream()
                .map(likely -> new Double(PersonLine.of(likely.person()), likely.agrees()))
                .toList();
    }

    @Operation(
            summary = "Ask to join two records of one person",
            description =
                    "A second person decides. Cases, stays, money and trail follow, and the former reference leads to the one that stays. Answers the reference of what was asked.")
    @RolesAllowed({"access-team", "social-workers", "managers"})
    @PostMapping("/{reference}/joins")
    Receipt join(IdempotentCall once, @PathVariable String reference, @RequestBody Join join) {
        return once.created(APPROVALS, () -> joins.askToJoin(reference, join.former(), join.reason()));
    }

    @Operation(
            summary = "Ask to separate two people in one record",
            description =
                    "A second person decides. The chosen cases go to a record of the other person. Answers the reference of what was asked.")
    @RolesAllowed({"access-team", "social-workers", "managers"})
    @PostMapping("/{reference}/separations")
    Receipt separate(IdempotentCall once, @PathVariable String reference, @RequestBody IdentitySeparate separation) {
        return once.created(
                APPROVALS,
                () -> separations.askToSeparate(
                        reference,
                        Wording.answered("other", separation.other(), "Give the details of the other person."),
                        separation.cases(),
                        separation.reason()));
    }
}
