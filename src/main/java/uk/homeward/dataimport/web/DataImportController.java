package uk.homeward.dataimport.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
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
import uk.homeward.api.LargeBody;
import uk.homeward.api.Receipt;
import uk.homeward.dataimport.DataImportLookup;
import uk.homeward.dataimport.DataImportService;
import uk.homeward.dataimport.ImportProblem;
import uk.homeward.dataimport.ImportView;
import uk.homeward.dataimport.SentFile;
import uk.homeward.dataimport.TableReader;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

@Tag(
        name = "Imports",
        description = "What already runs, from CSV or XLSX: looked through first, then whole or not at all")
@RestController
@RolesAllowed("administrators")
@RequestMapping("/api/imports")
class DataImportController {

    private static final String PATH = "/api/imports";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final DataImportService imports;
    private final DataImportLookup lookup;

    DataImportController(DataImportService imports, DataImportLookup lookup) {
        this.imports = imports;
        this.lookup = lookup;
    }

    @Operation(
            summary = "Look a file through",
            description =
                    """
                    The body is the file itself. Nothing is brought in: read its problems, mend them and send it again, or \
                    confirm it. The kinds are people, providers and packages.""")
    @LargeBody(TableReader.LARGEST)
    @PostMapping
    Receipt check(
            IdempotentCall once,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String fileName,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = {
                                @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary")),
                                @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary"))
                            })
                    @RequestBody
                    byte[] file) {
        return once.created(PATH, () -> imports.check(SentFile.of(kind, fileName, file)));
    }

    @Operation(summary = "Files", description = "The newest first, with who sent them and who brought them in.")
    @GetMapping
    Paged<ImportView> all(@ParameterObject PageQuery page) {
        return lookup.all(page);
    }

    @Operation(summary = "One file", description = "With how many problems it has.")
    @GetMapping("/{reference}")
    ImportView one(@PathVariable String reference) {
        return lookup.find(reference);
    }

    @Operation(summary = "What is wrong in a file", description = "Row, column and what to do; at most 2,000 of them.")
    @GetMapping("/{reference}/problems")
    Paged<ImportProblem> problems(@PathVariable String reference, @ParameterObject PageQuery page) {
        return lookup.problems(reference, page);
    }
}
