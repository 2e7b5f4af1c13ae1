package uk.homeward.letters;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Change;
import uk.homeward.letters.LetterFact.LetterReplaced;
import uk.homeward.person.PersonService;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;

/** Writes a letter anew that was wrong: its own words never change. */
@Service
@Transactional
public class LetterCorrectionService {

    private final Letters letters;
    private final LetterWriter writer;
    private final LetterCopies copies;
    private final PersonService people;
    private final ApplicationEventPublisher facts;

    LetterCorrectionService(
            Letters letters,
            LetterWriter writer,
            LetterCopies copies,
            PersonService people,
            ApplicationEventPublisher facts) {
        this.letters = letters;
        this.writer = writer;
        this.copies = copies;
        this.people = people;
        this.facts = facts;
    }

    /**
     * Writes it anew: as the record stands now, and with better values where some are given. Copies are written anew with
     * it, also where what was wrong is a copy.
     *
     * @return the reference of the one that takes its place
     */
    public String correct(String reference, @Nullable Map<String, String> better, @Nullable String reason) {
        String why = Wording.required("reason", "The reason", reason, "Say why the letter is written anew.");
        Letter wrong = letters.findById(Reference.LETTER.id(reference)).orElseThrow(Reference.LETTER::unknown);
        LetterRequest asked = wrong.asked(better);
        if (people.find(asked.personReference()).dateOfDeath() != null) {
            throw new Conflict("The person has died: nobody is written to any more.");
        }
        Letter first = copies.original(wrong);
        Letter right = writer.write(asked);
        first.replace(right, why);
        letters.saveAndFlush(first);
        copies.notGone(first).forEach(copy -> {
            copy.neverGoes(why);
            letters.saveAndFlush(copy);
        });
        facts.publishEvent(new LetterReplaced(
                first.reference(),
                first.caseReference(),
                right.reference(),
                new Change("Letter", first.reference(), right.reference()),
                why));
        return right.reference();
    }
}
