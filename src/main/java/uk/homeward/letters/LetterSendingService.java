package uk.homeward.letters;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.CouncilProfile;
import uk.homeward.letters.LetterFact.LetterQueued;
import uk.homeward.letters.LetterFact.LetterReturned;
import uk.homeward.letters.LetterFact.LetterSent;
import uk.homeward.person.PersonService;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;

/** How letters go, by post, by hand or by e-mail, and come back. */
@Service
@Transactional
public class LetterSendingService {

    private final Letters letters;
    private final PersonService people;
    private final CouncilProfile council;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    LetterSendingService(
            Letters letters,
            PersonService people,
            CouncilProfile council,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.letters = letters;
        this.people = people;
        this.council = council;
        this.facts = facts;
        this.clock = clock;
    }

    /** It went, today or some days ago. */
    public void sent(String reference, LetterSending told) {
        LetterChannel channel = Wording.answered("channel", told.channel(), "Choose how the letter went.");
        LocalDate on = LetterDay.of("sentOn", told.sentOn(), "Give the day on which it went.", today());
        Letter letter = load(reference);
        String why = Wording.lateReason("lateReason", told.lateReason(), on, today(), council.lateFactDays());
        letter.send(channel, on, told.translated());
        letters.saveAndFlush(letter);
        facts.publishEvent(new LetterSent(reference, letter.caseReference(), channel, on, why));
    }

    public void returned(String reference, @Nullable LocalDate returnedOn, @Nullable String reason) {
        LocalDate on = LetterDay.of("returnedOn", returnedOn, "Give the day on which it came back.", today());
        String why = Wording.required("reason", "The reason", reason, "Say why it came back, as far as it is known.");
        Letter letter = load(reference);
        letter.comeBack(on, why);
        letters.saveAndFlush(letter);
        facts.publishEvent(new LetterReturned(reference, letter.caseReference(), on, why));
    }

    /** Somebody has looked at it, and lets it go by e-mail. It goes when this is committed. Done twice, it goes once. */
    public void release(String reference) {
        Letter letter = load(reference);
        if (people.find(letter.personReference()).dateOfDeath() != null) {
            throw new Conflict("The person has died: nobody is written to any more.");
        }
        if (letter.queue(clock.instant())) {
            letters.saveAndFlush(letter);
            facts.publishEvent(new LetterQueued(reference, letter.caseReference()));
            facts.publishEvent(new LetterToMail(reference));
        }
    }

    private Letter load(String reference) {
        return letters.findById(Reference.LETTER.id(reference)).orElseThrow(Reference.LETTER::unknown);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
