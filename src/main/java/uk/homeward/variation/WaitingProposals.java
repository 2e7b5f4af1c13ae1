package uk.homeward.variation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.confidentiality.ClosedRecords;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

/** What providers propose, as social workers read it. */
@Service
@Transactional(readOnly = true)
public class WaitingProposals {

    private final ProposalStore store;
    private final ClosedRecords closed;

    WaitingProposals(ProposalStore store, ClosedRecords closed) {
        this.store = store;
        this.closed = closed;
    }

    /** The first day first; none about somebody whose record is closed to whoever reads. */
    public Paged<VisitProposal> list(PageQuery page) {
        return closed.leaveOut(store.waiting(page), ProposalStore.Waiting::person)
                .map(ProposalStore.Waiting::proposal);
    }

    public long count() {
        return store.waiting();
    }
}
