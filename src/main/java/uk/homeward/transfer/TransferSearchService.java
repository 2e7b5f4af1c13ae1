package uk.homeward.transfer;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.refusal.Conflict;
import uk.homeward.sourcing.AwardView;
import uk.homeward.sourcing.RequirementEndings;
import uk.homeward.sourcing.RequirementOpening;
import uk.homeward.sourcing.RetentionReason;
import uk.homeward.sourcing.SourcingLookup;

/** A provider is looked for among those with a contract, while Direct Care goes on (DER-18, DER-23, DER-33). */
@Service
@Transactional
public class TransferSearchService {

    private final TransferStore store;
    private final RequirementOpening opening;
    private final RequirementEndings endings;
    private final SourcingLookup sourcing;
    private final FoundProvider found;

    TransferSearchService(
            TransferStore store,
            RequirementOpening opening,
            RequirementEndings endings,
            SourcingLookup sourcing,
            FoundProvider found) {
        this.store = store;
        this.opening = opening;
        this.endings = endings;
        this.sourcing = sourcing;
        this.found = found;
    }

    /** @return the reference of what is looked for: the same where the search goes on */
    public String look(String reference) {
        Transfer transfer = store.take(reference);
        store.expectOpen(transfer);
        String known = transfer.requirementReference;
        String requirement = known != null && sourcing.find(known).status().open()
                ? known
                : opening.openForHandOver(transfer.packageReference());
        transfer.source(requirement, store.today());
        store.moved(transfer, null);
        return requirement;
    }

    /** Somebody was found to hand over to, or the person arranges the care (DER-34). */
    public SearchResult result(String reference) {
        Transfer transfer = store.take(reference);
        String requirement = transfer.requirementReference;
        if (found.of(requirement).isEmpty()) {
            transfer.chooseDirectPayment(store.today());
            store.moved(transfer, null);
            return SearchResult.OWN_ARRANGEMENT;
        }
        LocalDate until = transfer.reviewCountsUntil(store.figures().reviewWeeks());
        return until == null || until.isBefore(store.today()) ? SearchResult.REVIEW_LAPSED : SearchResult.FOUND;
    }

    /** A manager says that Direct Care goes on, and until when. */
    void retained(String requirement, RetentionReason reason, LocalDate until) {
        store.takeOfRequirement(requirement).filter(Transfer::searching).ifPresent(transfer -> {
            transfer.retain(new Keeping(reason, until), store.today());
            store.moved(transfer, reason.label() + ".");
        });
    }

    void searchedAgain(String requirement) {
        store.takeOfRequirement(requirement)
                .filter(transfer -> transfer.status() == TransferStatus.RETAINED)
                .ifPresent(transfer -> {
                    transfer.searchAgain(store.today());
                    store.moved(transfer, null);
                });
    }

    /** Nobody is looked for any more, and Direct Care goes on. */
    void stop(Transfer transfer, String why) {
        String requirement = transfer.requirementReference;
        if (requirement != null) {
            endings.stop(requirement, why);
        }
    }

    /** @throws Conflict where nobody was found */
    AwardView found(Transfer transfer) {
        return found.of(transfer.requirementReference)
                .orElseThrow(() -> new Conflict("No provider was found yet. Wait for the search."));
    }
}
