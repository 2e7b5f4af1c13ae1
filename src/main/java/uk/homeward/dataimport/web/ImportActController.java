package uk.homeward.dataimport.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.dataimport.DataImportService;

@Tag(name = "Imports")
@RestController
@RolesAllowed("administrators")
@RequestMapping("/api/imports")
class ImportActController {

    private static final String PATH = "/api/imports";

    private final DataImportService imports;

    ImportActController(DataImportService imports) {
        this.imports = imports;
    }

    record Discard(@Schema(example = "It was the file of last month.") @Nullable String reason) {}

    @Operation(
            summary = "Bring a file in",
            description = "All of it or nothing, and each file once. 10,000 packages take up to a minute.")
    @PostMapping("/{reference}/confirmation")
    Receipt bringIn(IdempotentCall once, @PathVariable String reference) {
        return once.changed(PATH, reference, () -> imports.bringIn(reference));
    }

    @Operation(summary = "Discard a file", description = "It is not brought in, and what stood in it goes.")
    @PostMapping("/{reference}/discard")
    Receipt discard(IdempotentCall once, @PathVariable String reference, @RequestBody Discard discard) {
        return once.changed(PATH, reference, () -> imports.discard(reference, discard.reason()));
    }
}
