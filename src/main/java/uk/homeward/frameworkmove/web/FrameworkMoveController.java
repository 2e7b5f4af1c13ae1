package uk.homeward.frameworkmove.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.frameworkmove.FrameworkMoveLookup;
import uk.homeward.frameworkmove.FrameworkMoveService;
import uk.homeward.frameworkmove.FrameworkMoveView;
import uk.homeward.frameworkmove.MoveStatus;
import uk.homeward.frameworkmove.MovingLine;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

@Tag(name = "Framework move", description = "Old frameworks become one: their providers, and whom they serve")
@RestController
@RolesAllowed({"social-workers", "brokers", "managers", "commissioners"})
@RequestMapping(FrameworkMoveController.PATH)
class FrameworkMoveController {

    static final String PATH = "/api/programmes/framework-moves";

    private final FrameworkMoveLookup lookup;
    private final FrameworkMoveService moves;

    FrameworkMoveController(FrameworkMoveLookup lookup, FrameworkMoveService moves) {
        this.lookup = lookup;
        this.moves = moves;
    }

    @Operation(summary = "Moves to one framework", description = "The newest first.")
    @GetMapping
    Paged<FrameworkMoveView> all(@ParameterObject PageQuery page) {
        return lookup.all(page);
    }

    @Operation(summary = "Open the move", description = "Under its decision; its providers are found by rule.")
    @RolesAllowed({"managers", "commissioners"})
    @PostMapping
    Receipt open(IdempotentCall once) {
        return once.created(PATH, moves::open);
    }

    @Operation(summary = "One move", description = "Its providers, and how everybody stands whom they serve.")
    @GetMapping("/{reference}")
    FrameworkMoveView one(@PathVariable String reference) {
        return lookup.find(reference);
    }

    @Operation(summary = "Its people", description = "Who is late stands first; no names.")
    @GetMapping("/{reference}/people")
    Paged<MovingLine> people(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable MoveStatus status,
            @ParameterObject PageQuery page) {
        return lookup.people(reference, status, page);
    }
}
