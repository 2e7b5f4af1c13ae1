package uk.homeward.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.letters.LetterFact.LetterToldOtherwise;
import uk.homeward.person.PersonService;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Wording;

/** The door to letters. */
@Service
@Transactional
public class LetterService {

    private final Letters letters;
    private final LetterWriter writer;
    private final LetterCancellation cancellation;
    private final PersonService people;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    LetterService(
            Letters letters,
            LetterWriter writer,
            LetterCancellation cancellation,
            PersonService people,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.letters = letters;
        this.writer = writer;
        this.cancellation = cancellation;
        this.people = people;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Writes a letter in the format and language that the person needs. Asked twice for the same, it is written once.
     *
     * @return its reference, for example {@code LET-000123}; nothing where the person has died, as nobody is written to then
     */
    public Optional<String> write(LetterRequest asked) {
        if (people.find(asked.personReference()).dateOfDeath() != null) {
            return Optional.empty();
        }
        Optional<Letter> same = letters.findByCaseReferenceOrderByIdDesc(asked.caseReference()).stream()
                .filter(letter -> letter.says(asked, today()))
                .findFirst();
        return Optional.of(same.orElseGet(() -> writer.write(asked)).reference());
    }

    /** It is not needed after all. */
    public void keepBack(String reference, @Nullable String reason) {
        String why = Wording.required("reason", "The reason", reason, "Say why the letter does not go.");
        Letter letter = load(reference);
        cancellation.keepBackWithCopies(letter, why);
    }

    /** It does not reach whoever it is for, or has not yet, and somebody told them what it says. Told twice, it is recorded once. */
    public void reachedOtherwise(
            String reference, @Nullable ReachedOtherwise how, @Nullable LocalDate reachedOn, @Nullable String words) {
        ReachedOtherwise by = Wording.answered("reachedBy", how, "Say how the person heard of it.");
        LocalDate on = LetterDay.of("reachedOn", reachedOn, "Give the day on which the person heard of it.", today());
        String said = Wording.required(
                "words", "What was said", words, "Say who told the person, and how they understood it.");
        Letter letter = load(reference);
        if (letter.reached(by, on, said)) {
            letters.saveAndFlush(letter);
            facts.publishEvent(new LetterToldOtherwise(reference, letter.caseReference(), by, on, said));
        }
    }

    private Letter load(String reference) {
        return letters.findById(Reference.LETTER.id(reference)).orElseThrow(Reference.LETTER::unknown);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
