package uk.homeward.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.letters.LetterFact.LetterSent;
import uk.homeward.refusal.Conflict;

/** Prints letters in batches, which go to the post together. */
@Service
@Transactional
public class LetterBatchService {

    /** As many as make one file that opens quickly. */
    private static final int MOST = 200;

    private final LetterBatches batches;
    private final Letters letters;
    private final ReadableLetters readable;
    private final LetterBatchLookup lookup;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    LetterBatchService(
            LetterBatches batches,
            Letters letters,
            ReadableLetters readable,
            LetterBatchLookup lookup,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.batches = batches;
        this.letters = letters;
        this.readable = readable;
        this.lookup = lookup;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Takes up to 200 letters that go by post and are in no batch, the oldest first.
     *
     * @return its number
     * @throws Conflict where none waits
     */
    public long make() {
        List<Letter> taken = readable.among(letters.takeToPrint(Limit.of(MOST)));
        if (taken.isEmpty()) {
            throw new Conflict("No letter waits to be printed. Open the last batch to print it again.");
        }
        LetterBatch batch = batches.saveAndFlush(new LetterBatch(taken.size(), LocalDate.now(clock), Actor.name()));
        taken.forEach(letter -> {
            letter.putIn(batch.number());
            letters.saveAndFlush(letter);
        });
        return batch.number();
    }

    /** Its letters went by post. Told twice, nothing more happens. */
    public void printed(long number, @Nullable LocalDate printedOn) {
        LocalDate on = LetterDay.of(
                "printedOn", printedOn, "Give the day on which the letters went to the post.", LocalDate.now(clock));
        LetterBatch batch = lookup.load(number);
        List<Letter> going = lookup.goingWith(number);
        if (batch.print(on, Actor.name())) {
            batches.saveAndFlush(batch);
            going.forEach(letter -> post(letter, on));
        }
    }

    private void post(Letter letter, LocalDate on) {
        letter.send(LetterChannel.POST, on, null);
        letters.saveAndFlush(letter);
        facts.publishEvent(new LetterSent(letter.reference(), letter.caseReference(), LetterChannel.POST, on, null));
    }
}
