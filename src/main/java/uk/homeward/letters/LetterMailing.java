package uk.homeward.letters;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.letters.LetterFact.LetterFailed;
import uk.homeward.letters.LetterFact.LetterSent;
import uk.homeward.letters.LetterMail.NotTaken;
import uk.homeward.letters.LetterSection.LetterRules;
import uk.homeward.person.PersonService;
import uk.homeward.reference.Reference;

/** One letter on its way by e-mail: whoever comes second finds that it went. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW, rollbackFor = NotTaken.class)
class LetterMailing {

    private final Letters letters;
    private final LetterMailWriter writer;
    private final LetterCancellation cancellation;
    private final LetterMail mail;
    private final LetterRules rules;
    private final PersonService people;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    LetterMailing(
            Letters letters,
            LetterMailWriter writer,
            LetterCancellation cancellation,
            LetterMail mail,
            LetterRules rules,
            PersonService people,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.letters = letters;
        this.writer = writer;
        this.cancellation = cancellation;
        this.mail = mail;
        this.rules = rules;
        this.people = people;
        this.facts = facts;
        this.clock = clock;
    }

    /** The mail is given away last of all: where something else fails, it has not gone. */
    void mail(String reference) throws NotTaken {
        Letter letter = letters.findLocked(Reference.LETTER.id(reference)).orElse(null);
        if (letter == null || !letter.isQueued()) {
            return;
        }
        if (people.find(letter.personReference()).dateOfDeath() != null) {
            cancellation.keepBack(letter, LettersAfterDeath.DIED);
            return;
        }
        LocalDate today = LocalDate.now(clock);
        letter.send(LetterChannel.EMAIL, today, null);
        letters.saveAndFlush(letter);
        facts.publishEvent(new LetterSent(reference, letter.caseReference(), LetterChannel.EMAIL, today, null));
        mail.send(writer.write(letter));
    }

    /** It is tried again later, or somebody has to find another way. */
    void notTaken(String reference) {
        Letter letter = letters.findLocked(Reference.LETTER.id(reference)).orElse(null);
        if (letter != null && letter.isQueued()) {
            boolean failed = letter.notTaken(
                    clock.instant(), rules.email().attempts(), rules.email().retryAfter());
            letters.saveAndFlush(letter);
            if (failed) {
                facts.publishEvent(new LetterFailed(reference, letter.caseReference()));
            }
        }
    }
}
