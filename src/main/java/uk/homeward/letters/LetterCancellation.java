package uk.homeward.letters;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.letters.LetterFact.LetterNotSent;

/** Keeps back letters that have not gone, and says so to whoever waits for them. */
@Component
class LetterCancellation {

    private final Letters letters;
    private final LetterCopies copies;
    private final ApplicationEventPublisher facts;

    LetterCancellation(Letters letters, LetterCopies copies, ApplicationEventPublisher facts) {
        this.letters = letters;
        this.copies = copies;
        this.facts = facts;
    }

    void keepBackWithCopies(Letter letter, String why) {
        keepBack(letter, why);
        copies.notGone(letter).forEach(copy -> keepBack(copy, why));
    }

    void keepBack(Letter letter, String why) {
        letter.neverGoes(why);
        letters.saveAndFlush(letter);
        facts.publishEvent(new LetterNotSent(letter.reference(), letter.caseReference(), why));
    }
}
