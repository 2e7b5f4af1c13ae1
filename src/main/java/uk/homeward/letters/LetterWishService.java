package uk.homeward.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.audit.Change;
import uk.homeward.letters.LetterFact.LetterWishTold;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonSummary;
import uk.homeward.refusal.Refusal;

/** How people asked for their letters, and who has copies of them. */
@Service
@Transactional
public class LetterWishService {

    private final LetterWishes wishes;
    private final PersonService people;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    LetterWishService(LetterWishes wishes, PersonService people, ApplicationEventPublisher facts, Clock clock) {
        this.wishes = wishes;
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
        Optional<LetterWish> before =
                latest(person).stream().filter(one -> one.isAbout(recipient)).findFirst();
        if (before.filter(wish::saysAs).isEmpty()) {
            wishes.saveAndFlush(wish);
            facts.publishEvent(new LetterWishTold(
                    person,
                    new Change("Letters", before.map(LetterWish::inWords).orElse(null), wish.inWords()),
                    wish.view().saidBy()));
        }
    }

    /**
     * What counts: of the person first, then of each who has copies.
     *
     * @throws uk.homeward.refusal.NotFound if nobody has the reference
     */
    @Transactional(readOnly = true)
    public List<LetterWishView> of(String person) {
        return latest(people.find(person).reference()).stream()
                .map(LetterWish::view)
                .toList();
    }

    @Nullable
    String emailOf(String person) {
        return latest(person).stream()
                .filter(wish -> wish.isAbout(null))
                .findFirst()
                .map(LetterWish::email)
                .orElse(null);
    }

    List<Addressee> copiesOf(String person) {
        return latest(person).stream()
                .filter(LetterWish::isOfCopies)
                .map(LetterWish::copyTo)
                .toList();
    }

    private List<LetterWish> latest(String person) {
        List<LetterWish> latest = new ArrayList<>();
        for (LetterWish wish : wishes.findByPersonReferenceOrderByIdDesc(person)) {
            if (latest.stream().noneMatch(newer -> newer.isAbout(wish.view().recipient()))) {
                latest.add(wish);
            }
        }
        latest.sort((one, other) -> Boolean.compare(other.isAbout(null), one.isAbout(null)));
        return List.copyOf(latest);
    }
}
