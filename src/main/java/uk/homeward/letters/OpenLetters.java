package uk.homeward.letters;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.carepackage.OpenThing;
import uk.homeward.carepackage.OpenThings;

/** Letters of a package that nobody has read yet. */
@Component
class OpenLetters implements OpenThings {

    private final LetterLookup letters;

    OpenLetters(LetterLookup letters) {
        this.letters = letters;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenThing> of(String packageReference) {
        return letters.ofCase(packageReference).stream()
                .filter(letter -> letter.status().open())
                .map(letter -> new OpenThing(
                        "The letter “%s”, %s"
                                .formatted(
                                        letter.title(), letter.status().label().toLowerCase(Locale.UK)),
                        letter.reference()))
                .toList();
    }
}
