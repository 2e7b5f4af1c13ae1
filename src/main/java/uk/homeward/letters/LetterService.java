package uk.homeward.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.audit.Change;
import uk.homeward.circumstances.CircumstancesService;
import uk.homeward.council.CouncilProfile;
import uk.homeward.letters.LetterFact.LetterNotSent;
import uk.homeward.letters.LetterFact.LetterReplaced;
import uk.homeward.letters.LetterFact.LetterReturned;
import uk.homeward.letters.LetterFact.LetterSent;
import uk.homeward.letters.LetterFact.LetterWritten;
import uk.homeward.letters.LetterSection.LetterRules;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonSummary;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The door to letters. */
@Service
@Transactional
public class LetterService {

    private final Letters letters;
    private final LetterTemplates templates;
    private final LetterRules rules;
    private final PersonService people;
    private final CircumstancesService circumstances;
    private final CouncilProfile council;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    LetterService(
            Letters letters,
            LetterTemplates templates,
            LetterRules rules,
            PersonService people,
            CircumstancesService circumstances,
            CouncilProfile council,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.letters = letters;
        this.templates = templates;
        this.rules = rules;
        this.people = people;
        this.circumstances = circumstances;
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
                .filter(letter -> letter.says(asked))
                .findFirst();
        return Optional.of(same.orElseGet(() -> writeAnew(asked)).reference());
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
     * Writes it anew: as the record stands now, and with better values where some are given.
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
        Letter right = writeAnew(asked);
        wrong.replace(right, why);
        letters.saveAndFlush(wrong);
        facts.publishEvent(new LetterReplaced(
                reference,
                wrong.caseReference(),
                right.reference(),
                new Change("Letter", reference, right.reference()),
                why));
        return right.reference();
    }

    /** It is not needed after all. */
    public void keepBack(String reference, @Nullable String reason) {
        String why = Wording.required("reason", "The reason", reason, "Say why the letter does not go.");
        Letter letter = load(reference);
        letter.neverGoes(why);
        letters.saveAndFlush(letter);
        facts.publishEvent(new LetterNotSent(reference, letter.caseReference(), why));
    }

    private Letter writeAnew(LetterRequest asked) {
        PersonSummary person = people.find(asked.personReference());
        Addressee to = Addressee.of(person, circumstances.of(person.reference()), today());
        Map<String, String> values = new HashMap<>(asked.values());
        values.put("name", person.name());
        values.put("council", council.name());
        values.put("today", Wording.day(today()));
        values.put("contact", rules.contact());
        values.put("disagree", rules.disagree());
        Letter letter = letters.saveAndFlush(new Letter(
                        asked,
                        templates.named(asked.template()),
                        values,
                        to,
                        LetterFormat.of(person.communicationNeeds()))
                .written(today(), Actor.name()));
        facts.publishEvent(new LetterWritten(letter.reference(), letter.caseReference(), asked.template()));
        return letter;
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
