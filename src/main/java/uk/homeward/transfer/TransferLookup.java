package uk.homeward.transfer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;

/** Transfers as they are read: where each stands, what is late and why. */
@Service
@Transactional(readOnly = true)
public class TransferLookup {

    private final TransferStore store;
    private final Transfers transfers;
    private final TransferViews views;
    private final TransferLines lines;

    TransferLookup(TransferStore store, Transfers transfers, TransferViews views, TransferLines lines) {
        this.store = store;
        this.transfers = transfers;
        this.views = views;
        this.lines = lines;
    }

    public TransferView find(String reference) {
        return views.of(store.look(reference));
    }

    public Optional<TransferView> ofPackage(String packageReference) {
        return transfers
                .idOfPackage(Reference.PACKAGE.id(packageReference))
                .flatMap(transfers::findById)
                .map(views::of);
    }

    /** Those who wait longest stand first. */
    public Paged<TransferLine> ofWave(String wave, @Nullable TransferStatus status, PageQuery page) {
        return lines.ofWave(wave, status, page, store.today());
    }

    /** Read by the process. */
    public AfterReview whatFollows(String reference) {
        Transfer transfer = store.look(reference);
        Keeping kept = transfer.keeping;
        return switch (transfer.status()) {
            case NOT_APPROPRIATE -> new AfterReview(WhatFollows.STAYS, null);
            case DIRECT_PAYMENT_CHOSEN -> new AfterReview(WhatFollows.DIRECT_PAYMENT, null);
            case RETAINED ->
                new AfterReview(WhatFollows.KEPT, requireNonNull(kept).until());
            case REFUSED_IN_DISCUSSION ->
                new AfterReview(transfer.agreedAfterAll ? WhatFollows.SUITABLE : WhatFollows.REFUSED, null);
            default -> new AfterReview(WhatFollows.SUITABLE, null);
        };
    }
}
