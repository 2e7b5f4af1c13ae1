package uk.homeward.letters;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.CouncilProfile;
import uk.homeward.letters.LetterFact.LetterFailed;
import uk.homeward.letters.LetterFact.LetterNotSent;
import uk.homeward.letters.LetterFact.LetterSent;
import uk.homeward.letters.LetterMail.Mail;
import uk.homeward.letters.LetterMail.NotTaken;
import uk.homeward.letters.LetterSection.LetterRules;
import uk.homeward.person.PersonService;
import uk.homeward.reference.Reference;

/** One letter on its way by e-mail: whoever comes second finds that it went. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW, rollbackFor = NotTaken.class)
class LetterMailing {

    private final Letters letters;
    private final LetterPdf pdf;
    private final LetterMail mail;
    private final LetterRules rules;
    private final PersonService people;
    private final CouncilProfile council;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    LetterMailing(
            Letters letters,
            LetterPdf pdf,
            LetterMail mail,
            LetterRules rules,
            PersonService people,
            CouncilProfile council,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.letters = letters;
        this.pdf = pdf;
        this.mail = mail;
        this.rules = rules;
        this.people = people;
        this.council = council;
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
            letter.neverGoes(LettersAfterDeath.DIED);
            letters.saveAndFlush(letter);
            facts.publishEvent(new LetterNotSent(reference, letter.caseReference(), LettersAfterDeath.DIED));
            return;
        }
        LocalDate today = LocalDate.now(clock);
        letter.send(LetterChannel.EMAIL, today, null);
        letters.saveAndFlush(letter);
        facts.publishEvent(new LetterSent(reference, letter.caseReference(), LetterChannel.EMAIL, today, null));
        mail.send(inWords(letter));
    }

    /** As little as possible stands outside the letter itself: no name, nothing of what it is about. */
    private Mail inWords(Letter letter) {
        return new Mail(
                letter.reference(),
                String.valueOf(letter.addressee().email()),
                "A letter from " + council.name(),
                """
                %s has written you a letter. It is attached as a PDF, number %s.

                You asked for your letters by email. If you would rather have them by post, tell us.

                %s
                """
                        .formatted(council.name(), letter.reference(), rules.contact()),
                pdf.of(letter, letter.formats()));
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
