package uk.homeward.transfer.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.transfer.BurnDown;
import uk.homeward.transfer.ProgrammeView;
import uk.homeward.transfer.ReleasedHours;
import uk.homeward.transfer.TransferLine;
import uk.homeward.transfer.TransferLookup;
import uk.homeward.transfer.TransferStatus;
import uk.homeward.transfer.WaveLookup;
import uk.homeward.transfer.WaveView;

@Tag(name = "Transfer programme", description = "Long-term care that goes from Direct Care to other providers")
@RestController
@RolesAllowed({"social-workers", "direct-care", "brokers", "managers", "commissioners"})
@RequestMapping(TransferProgrammeController.PATH)
class TransferProgrammeController {

    static final String PATH = "/api/programmes/transfer";

    private final WaveLookup lookup;
    private final TransferLookup transfers;

    TransferProgrammeController(WaveLookup lookup, TransferLookup transfers) {
        this.lookup = lookup;
        this.transfers = transfers;
    }

    @Operation(summary = "The programme", description = "Its decision, its areas, and what it has released.")
    @GetMapping
    ProgrammeView programme() {
        return lookup.programme();
    }

    @Operation(summary = "Hours released", description = "By week and area, in minutes a week.")
    @GetMapping("/released")
    List<ReleasedHours> released() {
        return lookup.released();
    }

    @Operation(summary = "One area", description = "How far it has come, what is late, and what its market lacks.")
    @GetMapping("/waves/{reference}")
    WaveView wave(@PathVariable String reference) {
        return lookup.find(reference);
    }

    @Operation(summary = "How an area burns down", description = "People still to be engaged, by week.")
    @GetMapping("/waves/{reference}/burn-down")
    List<BurnDown> burnDown(@PathVariable String reference) {
        return lookup.burnDown(reference);
    }

    @Operation(summary = "The people of an area", description = "Who waits longest stands first; no names.")
    @GetMapping("/waves/{reference}/people")
    Paged<TransferLine> people(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable TransferStatus status,
            @ParameterObject PageQuery page) {
        return transfers.ofWave(reference, status, page);
    }
}
