package uk.homeward.visitrecord.web;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.LargeBody;
import uk.homeward.api.Receipt;
import uk.homeward.dataimport.ImportProblem;
import uk.homeward.dataimport.TableReader;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.site.Guest;
import uk.homeward.visitrecord.VisitFile;
import uk.homeward.visitrecord.VisitFileLookup;
import uk.homeward.visitrecord.VisitFileService;

@Tag(name = "Providers")
@RestController
@RolesAllowed("providers")
class ProviderVisitFileController {

    private static final String FILES = "/api/provider/visit-files";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final VisitFileService files;
    private final VisitFileLookup lookup;

    ProviderVisitFileController(VisitFileService files, VisitFileLookup lookup) {
        this.files = files;
        this.lookup = lookup;
    }

    @Operation(
            summary = "Send a file of visits",
            description =
                    "The body is the file itself. All of it counts, or nothing where it has a mistake: read its problems.")
    @LargeBody(TableReader.LARGEST)
    @PostMapping(FILES)
    Receipt send(
            IdempotentCall once,
            @RequestParam @Nullable String fileName,
            @RequestParam(defaultValue = "false") boolean lookOnly,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = {
                                @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary")),
                                @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary"))
                            })
                    @RequestBody
                    byte[] file) {
        return once.created(FILES, () -> files.send(Guest.provider(), fileName, file, lookOnly));
    }

    @Operation(summary = "Our files of visits", description = "The newest first.")
    @GetMapping(FILES)
    Paged<VisitFile> files(@ParameterObject PageQuery page) {
        return lookup.ofProvider(Guest.provider(), page);
    }

    @Operation(summary = "One file of visits", description = "With how many mistakes it has, and whether it counts.")
    @GetMapping(FILES + "/{reference}")
    VisitFile file(@PathVariable String reference) {
        return lookup.find(Guest.provider(), reference);
    }

    @Operation(summary = "What is wrong in a file of visits", description = "Row, column and what to do.")
    @GetMapping(FILES + "/{reference}/problems")
    Paged<ImportProblem> problems(@PathVariable String reference, @ParameterObject PageQuery page) {
        return lookup.problems(Guest.provider(), reference, page);
    }
}
