package uk.homeward.visitrecord;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.dataimport.ImportColumn;
import uk.homeward.dataimport.ImportProblem;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.refusal.NotFound;

/** Files of visits as their provider reads them. */
@Service
@Transactional(readOnly = true)
public class VisitFileLookup {

    private final VisitFileStore store;
    private final VisitFileProblems mistakes;

    VisitFileLookup(VisitFileStore store, VisitFileProblems mistakes) {
        this.store = store;
        this.mistakes = mistakes;
    }

    public static List<ImportColumn> columns() {
        return VisitFileRow.COLUMNS;
    }

    /** @throws NotFound also where another provider sent it */
    public VisitFile find(String provider, String reference) {
        return store.find(reference)
                .filter(file -> file.provider().equals(provider))
                .orElseThrow(() -> new NotFound("You have sent no file with this reference. Choose one of your list."));
    }

    public Paged<VisitFile> ofProvider(String provider, PageQuery page) {
        return store.ofProvider(provider, page);
    }

    public Paged<ImportProblem> problems(String provider, String reference, PageQuery page) {
        return mistakes.of(find(provider, reference).reference(), page);
    }
}
