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

    private final ProposalLists lists;
    private final ClosedRecords closed;

    WaitingProposals(ProposalLists lists, ClosedRecords closed) {
        this.lists = lists;
        this.closed = closed;
    }

    /** The first day first; none about somebody whose record is closed to whoever reads. */
    public Paged<VisitProposal> list(PageQuery page) {
        return closed.leaveOut(lists.waiting(page), ProposalLists.Waiting::person)
                .map(ProposalLists.Waiting::proposal);
    }

    public long count() {
        return lists.waiting();
    }
}
