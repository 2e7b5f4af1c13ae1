package uk.homeward.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.audit.Change;
import uk.homeward.letters.LetterFact.LetterWishTold;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonSummary;
import uk.homeward.refusal.Refusal;

/** Records how people ask for their letters, and who has copies of them. */
@Service
@Transactional
public class LetterWishService {

    private final LetterWishes wishes;
    private final LetterWishLookup lookup;
    private final PersonService people;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    LetterWishService(
            LetterWishes wishes,
            LetterWishLookup lookup,
            PersonService people,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.wishes = wishes;
        this.lookup = lookup;
        this.people = people;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * From now on letters go in this way. Told twice, it is recorded once.
     *
     * @throws Refusal if copies are to go to somebody who is no representative on record
     */
    public void tell(String person, LetterWishRequest told) {
        PersonSummary known = people.find(person);
        LetterWish wish = new LetterWish(person, told, Actor.name(), LocalDate.now(clock));
        String recipient = wish.view().recipient();
        if (recipient != null
                && wish.isOfCopies()
                && known.representatives().stream().noneMatch(one -> one.name().equals(recipient))) {
            throw new Refusal(
                    "recipient",
                    "Copies go to representatives on record only. Record the representative first, under the same name.");
        }
        Optional<LetterWish> before = lookup.latest(person).stream()
                .filter(one -> one.isAbout(recipient))
                .findFirst();
        if (before.filter(wish::saysAs).isEmpty()) {
            wishes.saveAndFlush(wish);
            facts.publishEvent(new LetterWishTold(
                    person,
                    new Change("Letters", before.map(LetterWish::inWords).orElse(null), wish.inWords()),
                    wish.view().saidBy()));
        }
    }
}
