package uk.homeward.retention;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;

/** Legal holds as they are read. */
@Service
@Transactional(readOnly = true)
public class LegalHoldLookup {

    private final LegalHolds holds;

    LegalHoldLookup(LegalHolds holds) {
        this.holds = holds;
    }

    public LegalHoldView find(String hold) {
        return holds.findById(Reference.HOLD.id(hold))
                .orElseThrow(Reference.HOLD::unknown)
                .view();
    }

    /** Those that hold first. */
    public Paged<LegalHoldView> all(PageQuery page) {
        return Paged.of(holds.all(page.pageable()).map(LegalHold::view));
    }

    /** What holds one of these now. */
    public List<LegalHoldView> holding(List<String> references) {
        return holds.findByReferenceInAndReleasedOnIsNullOrderById(references).stream()
                .map(LegalHold::view)
                .toList();
    }
}
