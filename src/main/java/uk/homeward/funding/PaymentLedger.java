package uk.homeward.funding;

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

    PaymentLedger(Actuals actuals) {
        this.actuals = actuals;
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

    private static BookedPayment booked(LedgerEntry entry) {
        return new BookedPayment(
                entry.getReference(),
                entry.getCaseReference(),
                entry.getService(),
                entry.getActual().view());
    }
}
