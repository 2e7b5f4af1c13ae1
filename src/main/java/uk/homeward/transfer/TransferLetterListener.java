package uk.homeward.transfer;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.letters.LetterFact.LetterReplaced;
import uk.homeward.letters.LetterFact.LetterReturned;
import uk.homeward.letters.LetterFact.LetterSent;
import uk.homeward.letters.LetterFact.LetterToldOtherwise;

/** What becomes of the letters by which people hear of their transfer. */
@Component
@Transactional
class TransferLetterListener {

    private final TransferService transfers;

    TransferLetterListener(TransferService transfers) {
        this.transfers = transfers;
    }

    @EventListener
    public void on(LetterSent fact) {
        transfers.letterSent(fact.reference(), fact.sentOn());
    }

    @EventListener
    public void on(LetterReturned fact) {
        transfers.letterReturned(fact.reference());
    }

    @EventListener
    public void on(LetterToldOtherwise fact) {
        transfers.letterTold(fact.reference(), ReachedBy.valueOf(fact.how().name()), fact.reachedOn(), fact.reason());
    }

    @EventListener
    public void on(LetterReplaced fact) {
        transfers.letterReplaced(fact.reference(), fact.by());
    }
}
