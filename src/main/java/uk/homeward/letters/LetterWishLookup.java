package uk.homeward.letters;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.person.PersonService;

/** How people asked for their letters as it stands: of all that was told, the newest counts. */
@Service
@Transactional(readOnly = true)
public class LetterWishLookup {

    private final LetterWishes wishes;
    private final PersonService people;

    LetterWishLookup(LetterWishes wishes, PersonService people) {
        this.wishes = wishes;
        this.people = people;
    }

    /**
     * What counts: of the person first, then of each who has copies.
     *
     * @throws uk.homeward.refusal.NotFound if nobody has the reference
     */
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

    /** The person’s own first. */
    List<LetterWish> latest(String person) {
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
