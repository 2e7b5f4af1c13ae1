package uk.homeward.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.audit.Actor;
import uk.homeward.circumstances.CircumstancesService;
import uk.homeward.council.CouncilProfile;
import uk.homeward.letters.LetterFact.LetterWritten;
import uk.homeward.letters.LetterSection.LetterRules;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonSummary;
import uk.homeward.refusal.Wording;

/** Writes a letter as the record stands today, and a copy for each representative who has copies. */
@Component
class LetterWriter {

    private final Letters letters;
    private final LetterTemplates templates;
    private final LetterRules rules;
    private final LetterWishLookup wishes;
    private final PersonService people;
    private final CircumstancesService circumstances;
    private final CouncilProfile council;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    LetterWriter(
            Letters letters,
            LetterTemplates templates,
            LetterRules rules,
            LetterWishLookup wishes,
            PersonService people,
            CircumstancesService circumstances,
            CouncilProfile council,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.letters = letters;
        this.templates = templates;
        this.rules = rules;
        this.wishes = wishes;
        this.people = people;
        this.circumstances = circumstances;
        this.council = council;
        this.facts = facts;
        this.clock = clock;
    }

    Letter write(LetterRequest asked) {
        PersonSummary person = people.find(asked.personReference());
        LocalDate today = LocalDate.now(clock);
        Addressee to =
                Addressee.of(person, circumstances.of(person.reference()), wishes.emailOf(person.reference()), today);
        Map<String, String> values = values(person, asked, today);
        Letter letter = keep(letter(asked, values, to, LetterFormat.of(person.communicationNeeds())), today);
        for (Addressee recipient : wishes.copiesOf(person.reference())) {
            keep(
                    letter(asked, values, recipient, List.of(LetterFormat.STANDARD))
                            .copyOf(letter),
                    today);
        }
        return letter;
    }

    private Letter letter(LetterRequest asked, Map<String, String> values, Addressee to, List<LetterFormat> formats) {
        return new Letter(asked, templates.named(asked.template()), values, to, formats);
    }

    private Map<String, String> values(PersonSummary person, LetterRequest asked, LocalDate today) {
        Map<String, String> values = new HashMap<>(asked.values());
        values.put("name", person.name());
        values.put("council", council.name());
        values.put("today", Wording.day(today));
        values.put("contact", rules.contact());
        values.put("disagree", rules.disagree());
        return values;
    }

    private Letter keep(Letter letter, LocalDate today) {
        Letter kept = letters.saveAndFlush(letter.written(today, Actor.name()));
        facts.publishEvent(new LetterWritten(kept.reference(), kept.caseReference(), kept.template()));
        return kept;
    }
}
