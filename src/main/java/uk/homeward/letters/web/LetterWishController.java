package uk.homeward.letters.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
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
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.letters.LetterWishLookup;
import uk.homeward.letters.LetterWishRequest;
import uk.homeward.letters.LetterWishService;
import uk.homeward.letters.LetterWishView;
import uk.homeward.letters.WishedWay;
import uk.homeward.refusal.Wording;

@Tag(name = "Letters")
@RestController
@RolesAllowed({"access-team", "social-workers", "managers"})
@RequestMapping("/api/people/{reference}/letter-wishes")
@ShowsRecord(RecordPart.CONTACT)
class LetterWishController {

    private final LetterWishLookup lookup;
    private final LetterWishService wishes;
    private final AuditTrail trail;

    LetterWishController(LetterWishLookup lookup, LetterWishService wishes, AuditTrail trail) {
        this.lookup = lookup;
        this.wishes = wishes;
        this.trail = trail;
    }

    record Wish(
            @Schema(
                            example = "Ben Example",
                            description =
                                    "A representative on record who has copies; nothing for the person’s own letters")
                    @Size(max = Wording.LINE)
                    @Nullable
                    String recipient,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "NONE", description = "NONE: no copies any more")
                    @Nullable
                    WishedWay way,
            @Schema(example = "ada@example.com", format = "email", description = "Needed for email")
                    @Size(max = Wording.LINE)
                    @Nullable
                    String email,
            @Schema(example = "2 Sample Street, Millbrook", description = "Needed for copies by post")
                    @Size(max = Wording.LINE)
                    @Nullable
                    String address,
            @Schema(example = "ZZ99 9ZZ") @Size(max = Wording.LINE) @Nullable String postcode,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-12-01") @Nullable LocalDate wishedOn,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "She told us on the telephone")
                    @Size(max = Wording.LINE)
                    @Nullable
                    String saidBy) {}

    @Operation(summary = "How a person asked for their letters, and who has copies")
    @GetMapping
    List<LetterWishView> of(@PathVariable String reference) {
        List<LetterWishView> told = lookup.of(reference);
        trail.looked(reference, reference);
        return told;
    }

    @Operation(summary = "Tell how letters go", description = "The newest wish counts, for letters from then on.")
    @PostMapping
    Receipt tell(IdempotentCall once, @PathVariable String reference, @RequestBody Wish told) {
        return once.created("/api/people", () -> {
            wishes.tell(
                    reference,
                    new LetterWishRequest(
                            told.recipient(),
                            told.way(),
                            told.email(),
                            told.address(),
                            told.postcode(),
                            told.wishedOn(),
                            told.saidBy()));
            return reference;
        });
    }
}
