package uk.homeward.transfer;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.sourcing.SourcingFact.SearchedAgain;
import uk.homeward.sourcing.SourcingFact.SupportRetained;

/** What is decided while a provider is looked for, and counts for somebody's transfer. */
@Component
@Transactional
class TransferSearchListener {

    private final TransferSearchService searches;

    TransferSearchListener(TransferSearchService searches) {
        this.searches = searches;
    }

    @EventListener
    public void on(SupportRetained fact) {
        searches.retained(fact.reference(), fact.ground(), fact.until());
    }

    @EventListener
    public void on(SearchedAgain fact) {
        searches.searchedAgain(fact.reference());
    }
}
