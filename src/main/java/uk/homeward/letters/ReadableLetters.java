package uk.homeward.letters;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.audit.Actor;
import uk.homeward.confidentiality.RecordAccess;

/** Those of some letters that whoever asks may read: the others are to people whose records are closed to them. */
@Component
class ReadableLetters {

    private final RecordAccess access;

    ReadableLetters(RecordAccess access) {
        this.access = access;
    }

    List<Letter> among(List<Letter> some) {
        Set<String> hidden =
                access.closedAmong(some.stream().map(Letter::personReference).toList(), Actor.name());
        return some.stream()
                .filter(letter -> !hidden.contains(letter.personReference()))
                .toList();
    }
}
