package uk.homeward.dataimport;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;

/** Files that were sent, as people read them. */
@Service
@Transactional(readOnly = true)
public class DataImportLookup {

    private final DataImports imports;
    private final ProblemStore problems;
    private final ImportKinds kinds;

    DataImportLookup(DataImports imports, ProblemStore problems, ImportKinds kinds) {
        this.imports = imports;
        this.problems = problems;
        this.kinds = kinds;
    }

    public List<ImportKind> kinds() {
        return kinds.all();
    }

    public ImportView find(String reference) {
        return imports.findById(Reference.IMPORT.id(reference)).map(this::view).orElseThrow(Reference.IMPORT::unknown);
    }

    /** The newest first. */
    public Paged<ImportView> all(PageQuery page) {
        return Paged.of(imports.newest(page.pageable()).map(this::view));
    }

    /** In the order of the rows, as far as they are listed. */
    public Paged<ImportProblem> problems(String reference, PageQuery page) {
        var unused = find(reference);
        return problems.of(Reference.IMPORT.id(reference), page);
    }

    private ImportView view(DataImport one) {
        return one.view(kinds.find(one.kind()).label());
    }
}
