package uk.homeward.funding;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.refusal.NotFound;

/** Everything that was booked, to whatever commitment, for whoever looks for a document. */
@Service
@Transactional(readOnly = true)
public class PaymentLedger {

    private final Actuals actuals;
    private final Commitments commitments;

    PaymentLedger(Actuals actuals, Commitments commitments) {
        this.actuals = actuals;
        this.commitments = commitments;
    }

    /** The last booked first, also what was reversed since. */
    public Paged<BookedPayment> all(PageQuery page) {
        return Paged.of(actuals.ledger(page.pageable()).map(PaymentLedger::booked));
    }

    public BookedPayment find(long number) {
        return actuals.entry(number)
                .map(PaymentLedger::booked)
                .orElseThrow(() -> new NotFound("No payment of this number is booked."));
    }

    /** Of one commitment, also what was reversed, the first booked first. */
    public List<ActualView> of(String reference) {
        return commitments.ofReference(reference).stream()
                .flatMap(commitment -> actuals.findByCommitmentIdOrderById(commitment.id()).stream())
                .map(Actual::view)
                .toList();
    }

    private static BookedPayment booked(LedgerEntry entry) {
        return new BookedPayment(
                entry.getReference(),
                entry.getCaseReference(),
                entry.getService(),
                entry.getActual().view());
    }
}
