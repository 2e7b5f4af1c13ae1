package uk.homeward.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.audit.Fact;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.reference.Reference;
import uk.homeward.transfer.TransferFact.TransferMoved;
import uk.homeward.transfer.TransferRules.Figures;

/** Takes a transfer in hand, alone, and puts it back; whoever is concerned hears of another state. */
@Component
class TransferStore {

    private final Transfers transfers;
    private final TransferWaves waves;
    private final TransferRules rules;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    TransferStore(
            Transfers transfers,
            TransferWaves waves,
            TransferRules rules,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.transfers = transfers;
        this.waves = waves;
        this.rules = rules;
        this.facts = facts;
        this.clock = clock;
    }

    Transfer take(String reference) {
        return transfers.findLocked(Reference.TRANSFER.id(reference)).orElseThrow(Reference.TRANSFER::unknown);
    }

    Transfer look(String reference) {
        return transfers.findById(Reference.TRANSFER.id(reference)).orElseThrow(Reference.TRANSFER::unknown);
    }

    Optional<Transfer> takeOfPackage(String packageReference) {
        return transfers.idOfPackage(Reference.PACKAGE.id(packageReference)).flatMap(transfers::findLocked);
    }

    Optional<Transfer> takeOfRequirement(String requirement) {
        return transfers.idOfRequirement(requirement).flatMap(transfers::findLocked);
    }

    Optional<Transfer> takeOfLetter(String letter) {
        return transfers.idOfLetter(letter).flatMap(transfers::findLocked);
    }

    Transfer keep(Transfer transfer) {
        return transfers.saveAndFlush(transfer);
    }

    /** Kept, and its new state announced. */
    void moved(Transfer transfer, @Nullable String reason) {
        transfers.saveAndFlush(transfer);
        announce(new TransferMoved(transfer.reference(), transfer.packageReference(), transfer.status(), reason));
    }

    /** Nobody is asked about a transfer in an area that is not open (DER-25). */
    void expectOpen(Transfer transfer) {
        waves.findById(transfer.waveId).orElseThrow().expectOpen();
    }

    void announce(Fact fact) {
        facts.publishEvent(fact);
    }

    Figures figures() {
        return rules.usual();
    }

    LocalDate today() {
        return WorkingHours.dayOf(clock.instant());
    }
}
