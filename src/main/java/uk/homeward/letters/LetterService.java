package uk.homeward.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Change;
import uk.homeward.council.CouncilProfile;
import uk.homeward.letters.LetterFact.LetterNotSent;
import uk.homeward.letters.LetterFact.LetterQueued;
import uk.homeward.letters.LetterFact.LetterReplaced;
import uk.homeward.letters.LetterFact.LetterReturned;
import uk.homeward.letters.LetterFact.LetterSent;
import uk.homeward.letters.LetterFact.LetterToldOtherwise;
import uk.homeward.person.PersonService;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The door to letters. */
@Service
@Transactional
public class LetterService {

    private final Letters letters;
    private final LetterWriter writer;
    private final PersonService people;
    private final CouncilProfile council;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    LetterService(
            Letters letters,
            LetterWriter writer,
            PersonService people,
            CouncilProfile council,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.letters = letters;
        this.writer = writer;
        this.people = people;
        this.council = council;
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

    /** It went, today or some days ago. */
    public void sent(String reference, LetterSending told) {
        LetterChannel channel = Wording.answered("channel", told.channel(), "Choose how the letter went.");
        LocalDate on = past("sentOn", told.sentOn(), "Give the day on which it went.");
        Letter letter = load(reference);
        String why = Wording.lateReason("lateReason", told.lateReason(), on, today(), council.lateFactDays());
        letter.send(channel, on, told.translated());
        letters.saveAndFlush(letter);
        facts.publishEvent(new LetterSent(reference, letter.caseReference(), channel, on, why));
    }

    public void returned(String reference, @Nullable LocalDate returnedOn, @Nullable String reason) {
        LocalDate on = past("returnedOn", returnedOn, "Give the day on which it came back.");
        String why = Wording.required("reason", "The reason", reason, "Say why it came back, as far as it is known.");
        Letter letter = load(reference);
        letter.comeBack(on, why);
        letters.saveAndFlush(letter);
        facts.publishEvent(new LetterReturned(reference, letter.caseReference(), on, why));
    }

    /**
     * Writes it anew: as the record stands now, and with better values where some are given. Copies are written anew with
     * it, also where what was wrong is a copy.
     *
     * @return the reference of the one that takes its place
     */
    public String correct(String reference, @Nullable Map<String, String> better, @Nullable String reason) {
        String why = Wording.required("reason", "The reason", reason, "Say why the letter is written anew.");
        Letter wrong = load(reference);
        LetterRequest asked = wrong.asked(better);
        if (people.find(asked.personReference()).dateOfDeath() != null) {
            throw new Conflict("The person has died: nobody is written to any more.");
        }
        Letter first = original(wrong);
        Letter right = writer.write(asked);
        first.replace(right, why);
        letters.saveAndFlush(first);
        copiesOf(first).forEach(copy -> {
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

    /** It is not needed after all. */
    public void keepBack(String reference, @Nullable String reason) {
        String why = Wording.required("reason", "The reason", reason, "Say why the letter does not go.");
        Letter letter = load(reference);
        keepBack(letter, why);
        copiesOf(letter).forEach(copy -> keepBack(copy, why));
    }

    private void keepBack(Letter letter, String why) {
        letter.neverGoes(why);
        letters.saveAndFlush(letter);
        facts.publishEvent(new LetterNotSent(letter.reference(), letter.caseReference(), why));
    }

    /** Those that have not gone. */
    private List<Letter> copiesOf(Letter letter) {
        return letters.findByCopyOf(Reference.LETTER.id(letter.reference())).stream()
                .filter(Letter::notGone)
                .toList();
    }

    private Letter original(Letter letter) {
        Long original = letter.original();
        return original == null ? letter : letters.findById(original).orElseThrow(Reference.LETTER::unknown);
    }

    /** It does not reach whoever it is for, or has not yet, and somebody told them what it says. Told twice, it is recorded once. */
    public void reachedOtherwise(
            String reference, @Nullable ReachedOtherwise how, @Nullable LocalDate reachedOn, @Nullable String words) {
        ReachedOtherwise by = Wording.answered("reachedBy", how, "Say how the person heard of it.");
        LocalDate on = past("reachedOn", reachedOn, "Give the day on which the person heard of it.");
        String said = Wording.required(
                "words", "What was said", words, "Say who told the person, and how they understood it.");
        Letter letter = load(reference);
        if (letter.reached(by, on, said)) {
            letters.saveAndFlush(letter);
            facts.publishEvent(new LetterToldOtherwise(reference, letter.caseReference(), by, on, said));
        }
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

    private LocalDate past(String field, @Nullable LocalDate given, String missing) {
        LocalDate day = Wording.answered(field, given, missing);
        if (day.isAfter(today())) {
            throw new Refusal(field, "%s is in the future. Check the date.".formatted(Wording.day(day)));
        }
        return day;
    }

    private Letter load(String reference) {
        return letters.findById(Reference.LETTER.id(reference)).orElseThrow(Reference.LETTER::unknown);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
