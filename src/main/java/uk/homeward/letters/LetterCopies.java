package uk.homeward.letters;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.reference.Reference;

/** A letter and the copies of it that representatives have. */
@Component
class LetterCopies {

    private final Letters letters;

    LetterCopies(Letters letters) {
        this.letters = letters;
    }

    /** Those that have not gone. */
    List<Letter> notGone(Letter letter) {
        return letters.findByCopyOf(Reference.LETTER.id(letter.reference())).stream()
                .filter(Letter::notGone)
                .toList();
    }

    /** The letter itself where it is no copy. */
    Letter original(Letter letter) {
        Long original = letter.original();
        return original == null ? letter : letters.findById(original).orElseThrow(Reference.LETTER::unknown);
    }
}
