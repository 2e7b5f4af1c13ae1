package uk.homeward.transfer;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.letters.LetterLookup;
import uk.homeward.letters.LetterRequest;
import uk.homeward.letters.LetterService;
import uk.homeward.letters.ReachedOtherwise;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.transfer.TransferFact.PersonNotReached;
import uk.homeward.transfer.TransferFact.PersonReached;
import uk.homeward.transfer.TransferFact.PersonSettled;
import uk.homeward.transfer.TransferFact.TransferEnded;
import uk.homeward.transfer.TransferFact.TransferGoesOn;
import uk.homeward.transfer.TransferFact.TransferHeld;
import uk.homeward.transfer.TransferFact.TransferResumed;

/** What happens to one person around their transfer: the letter, what interrupts it, and its end. */
@Service
@Transactional
public class TransferService {

    private static final String PROPOSAL = "transfer-proposal";

    private final TransferStore store;
    private final TransferSearchService search;
    private final TransferHandoverService handovers;
    private final WaveEngagement engagement;
    private final LetterService letters;
    private final LetterLookup written;
    private final CarePackageService packages;
    private final TransferRules rules;

    TransferService(
            TransferStore store,
            TransferSearchService search,
            TransferHandoverService handovers,
            WaveEngagement engagement,
            LetterService letters,
            LetterLookup written,
            CarePackageService packages,
            TransferRules rules) {
        this.store = store;
        this.search = search;
        this.handovers = handovers;
        this.engagement = engagement;
        this.letters = letters;
        this.written = written;
        this.packages = packages;
        this.rules = rules;
    }

    /**
     * The person is told of the proposal before anything else (DER-30). Done twice, one letter is written.
     *
     * @return whether they have heard of it before
     */
    public boolean write(String reference) {
        return write(store.take(reference));
    }

    private boolean write(Transfer transfer) {
        if (transfer.reaching().done()) {
            return true;
        }
        String carePackage = transfer.packageReference();
        transfer.written(letters.write(new LetterRequest(
                        PROPOSAL,
                        packages.find(carePackage).personReference(),
                        carePackage,
                        Map.of("programme", rules.title())))
                .orElse(null));
        store.keep(transfer);
        return false;
    }

    /** Where post does not reach somebody, they hear of it in another way. */
    public void reached(String reference, @Nullable ReachedBy by, @Nullable LocalDate on, @Nullable String words) {
        ReachedBy how = Wording.answered("reachedBy", by, "Say how the person heard of it.");
        LocalDate day = Wording.answered("reachedOn", on, "Give the day on which the person heard of it.");
        if (day.isAfter(store.today())) {
            throw new Refusal(
                    "reachedOn",
                    "%s lies ahead. Record it when the person has heard of it.".formatted(Wording.day(day)));
        }
        String remark = how == ReachedBy.LETTER
                ? Wording.optional("words", "The remark", words)
                : Wording.required(
                        "words", "What was said", words, "Say who told the person, and how they understood it.");
        Transfer transfer = store.take(reference);
        reached(transfer, how, day, remark);
        tellLetter(transfer, how, day, remark);
    }

    /** What the letter says is known: nobody looks for another way any more. */
    private void tellLetter(Transfer transfer, ReachedBy how, LocalDate on, @Nullable String words) {
        String letter = transfer.reaching().letter();
        if (how != ReachedBy.LETTER
                && letter != null
                && written.find(letter).status().open()) {
            letters.reachedOtherwise(letter, ReachedOtherwise.valueOf(how.name()), on, words);
        }
    }

    void letterTold(String letter, ReachedBy how, LocalDate on, String words) {
        store.takeOfLetter(letter).ifPresent(transfer -> reached(transfer, how, on, words));
    }

    void letterSent(String letter, LocalDate on) {
        store.takeOfLetter(letter).ifPresent(transfer -> reached(transfer, ReachedBy.LETTER, on, null));
    }

    private void reached(Transfer transfer, ReachedBy how, LocalDate on, @Nullable String remark) {
        if (transfer.reached(how, on, remark)) {
            store.keep(transfer);
            store.announce(new PersonReached(transfer.reference(), transfer.packageReference(), how, on));
        }
    }

    void letterReturned(String letter) {
        store.takeOfLetter(letter).filter(one -> one.notReached(store.today())).ifPresent(transfer -> {
            store.keep(transfer);
            store.announce(new PersonNotReached(transfer.reference(), transfer.packageReference()));
        });
    }

    /** A letter that was written anew takes the place of the one that said something wrong. */
    void letterReplaced(String letter, String by) {
        store.takeOfLetter(letter).ifPresent(transfer -> {
            transfer.written(by);
            store.keep(transfer);
        });
    }

    /** Nobody is asked about a transfer for the time being: a search is stopped, a planned handover is called off. */
    public void hold(String reference, @Nullable HoldReason because, @Nullable LocalDate from) {
        HoldReason why = Wording.answered("holdReason", because, "Say why it rests.");
        LocalDate on = Wording.answered("heldOn", from, "Give the day from which it rests.");
        if (on.isAfter(store.today())) {
            throw new Refusal("heldOn", "%s lies ahead. Record it when it has come.".formatted(Wording.day(on)));
        }
        hold(store.take(reference), why, on);
    }

    void hold(Transfer transfer, HoldReason why, LocalDate on) {
        TransferStatus before = transfer.status();
        if (!transfer.hold(why, on)) {
            store.keep(transfer);
            return;
        }
        store.moved(transfer, why.label() + ".");
        store.announce(new TransferHeld(transfer.reference(), transfer.packageReference(), why));
        leave(
                transfer,
                before,
                "The transfer is on hold: %s.".formatted(why.label().toLowerCase(Locale.UK)));
    }

    /** After its life was told: a search that stops under a life that still waits for it would look like a direct payment. */
    private void leave(Transfer transfer, TransferStatus before, String why) {
        if (before == TransferStatus.HANDOVER) {
            handovers.takeBack(transfer);
            transfer.handover = null;
            transfer.element = null;
        }
        search.stop(transfer, why);
        store.keep(transfer);
    }

    /** It goes on from the review, which is held again. */
    public void goOn(String reference) {
        goOn(store.take(reference));
    }

    void goOn(Transfer transfer) {
        if (transfer.goOn(store.today())) {
            store.moved(transfer, null);
            store.announce(new TransferGoesOn(transfer.reference(), transfer.packageReference()));
            resume(transfer, WhatFollows.REVIEW, null);
        }
    }

    /** Whoever has not heard of the proposal is written to first. */
    void resume(Transfer transfer, WhatFollows follows, @Nullable LocalDate lookAgainOn) {
        var unused = write(transfer);
        store.announce(new TransferResumed(transfer.reference(), transfer.packageReference(), follows, lookAgainOn));
    }

    /** The person lives in another council's area now: that council is asked. */
    public void moved(String reference, @Nullable String reason) {
        String why =
                Wording.required("reason", "The reason", reason, "Say where the person moved, as far as it is known.");
        Transfer transfer = store.take(reference);
        TransferStatus before = transfer.status();
        if (transfer.end(TransferStatus.MOVED, why, store.today())) {
            ended(transfer, why);
            leave(transfer, before, "The person moved away.");
        }
    }

    void packageClosed(String carePackage, PackageEnd end, @Nullable String reason) {
        store.takeOfPackage(carePackage).ifPresent(transfer -> {
            TransferStatus as = end == PackageEnd.PERSON_DIED ? TransferStatus.DIED : TransferStatus.OVER;
            if (transfer.end(as, end.label() + ".", store.today())) {
                ended(transfer, reason);
            }
        });
    }

    private void ended(Transfer transfer, @Nullable String reason) {
        store.moved(transfer, reason);
        store.announce(new TransferEnded(transfer.reference(), transfer.packageReference(), transfer.status(), reason));
        engagement.closeIfWhole(transfer.waveId);
    }

    /** The settling review was held: the new provider and the person are used to each other. */
    void settled(String carePackage) {
        store.takeOfPackage(carePackage)
                .filter(one -> one.settle(store.today()))
                .ifPresent(transfer -> {
                    store.moved(transfer, null);
                    store.announce(new PersonSettled(transfer.reference(), transfer.packageReference()));
                });
    }
}
