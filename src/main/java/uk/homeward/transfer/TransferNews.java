package uk.homeward.transfer;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.letters.LetterRequest;
import uk.homeward.letters.LetterService;
import uk.homeward.reference.Reference;
import uk.homeward.transfer.TransferFact.TransferMoved;

/** The person hears of every step, in a letter of their own (DER-39). */
@Component
@Transactional
class TransferNews {

    /** Of these they hear otherwise: with the first letter, in the meeting itself, or not any more. */
    private static final Set<TransferStatus> NO_NEWS = EnumSet.of(
            TransferStatus.IN_SCOPE,
            TransferStatus.SIGNED_BY_ONE,
            TransferStatus.DIED,
            TransferStatus.MOVED,
            TransferStatus.OVER);

    private final Transfers transfers;
    private final LetterService letters;
    private final CarePackageService packages;

    TransferNews(Transfers transfers, LetterService letters, CarePackageService packages) {
        this.transfers = transfers;
        this.letters = letters;
        this.packages = packages;
    }

    @EventListener
    public void on(TransferMoved fact) {
        if (!NO_NEWS.contains(fact.status())) {
            Transfer transfer =
                    transfers.findById(Reference.TRANSFER.id(fact.reference())).orElseThrow();
            Optional<String> unused = letters.write(new LetterRequest(
                    "transfer-news",
                    packages.find(fact.caseReference()).personReference(),
                    fact.caseReference(),
                    Map.of("news", TransferNewsText.of(transfer))));
        }
    }
}
