package uk.homeward.reassessment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reassessment.ReassessedLine;
import uk.homeward.reassessment.ReassessmentFilter;
import uk.homeward.reassessment.ReassessmentLine;
import uk.homeward.reassessment.ReassessmentLookup;
import uk.homeward.reassessment.ReassessmentService;
import uk.homeward.reassessment.ReassessmentView;
import uk.homeward.reassessment.ReassessmentWeek;

@Tag(name = "Re-assessment", description = "Everybody of a framework is assessed again")
@RestController
@RolesAllowed({"social-workers", "managers", "commissioners"})
@RequestMapping(ReassessmentController.PATH)
class ReassessmentController {

    static final String PATH = "/api/programmes/reassessment";

    private final ReassessmentLookup lookup;
    private final ReassessmentService reassessments;

    ReassessmentController(ReassessmentLookup lookup, ReassessmentService reassessments) {
        this.lookup = lookup;
        this.reassessments = reassessments;
    }

    record Opening(
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            example = "CARE-AT-HOME",
                            description = "Code of a programme of the council")
                    @Nullable
                    String programme) {}

    @Operation(summary = "Programmes of re-assessment", description = "Those that go on first.")
    @GetMapping
    Paged<ReassessmentLine> all(@ParameterObject PageQuery page) {
        return lookup.all(page);
    }

    @Operation(
            summary = "Open a programme",
            description = "Everybody whom its rule finds is asked when their turn comes, under its decision.")
    @RolesAllowed({"managers", "commissioners"})
    @PostMapping
    Receipt open(IdempotentCall once, @RequestBody Opening asked) {
        return once.created(PATH, () -> reassessments.open(asked.programme()));
    }

    @Operation(summary = "One programme", description = "Who is accounted for, and which needs are not met, by cause.")
    @GetMapping("/{reference}")
    ReassessmentView one(@PathVariable String reference) {
        return lookup.find(reference);
    }

    @Operation(summary = "Progress by week", description = "What became known of people, and how many wait.")
    @GetMapping("/{reference}/weeks")
    List<ReassessmentWeek> weeks(@PathVariable String reference) {
        return lookup.weeks(reference);
    }

    @Operation(summary = "The people of a programme", description = "Who is late stands first; no names.")
    @GetMapping("/{reference}/people")
    Paged<ReassessedLine> people(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable ReassessmentFilter filter,
            @ParameterObject PageQuery page) {
        return lookup.people(reference, filter, page);
    }
}
