package uk.homeward.packageend;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.letters.LetterLookup;
import uk.homeward.letters.LetterRequest;
import uk.homeward.letters.LetterService;
import uk.homeward.letters.LetterStatus;
import uk.homeward.letters.LetterView;
import uk.homeward.refusal.Wording;

/** The person has the reasons in writing, with the way to appeal (Care Act 2014 s13), and hears where support goes on after all. */
@Component
class ReasonsInWriting {

    private final LetterService letters;
    private final LetterLookup lookup;

    ReasonsInWriting(LetterService letters, LetterLookup lookup) {
        this.letters = letters;
        this.lookup = lookup;
    }

    /** @return the reference of the letter; nothing where nobody is written to any more */
    Optional<String> write(PackageEndView end, String personReference) {
        String follows = end.whatFollows();
        return letters.write(new LetterRequest(
                "package-ends",
                personReference,
                end.packageReference(),
                Map.of(
                        "because", end.end().label(),
                        "reasons", requireNonNull(end.reasons()),
                        "lastDay", Wording.day(end.lastDay()),
                        "follows", follows == null ? "You can ask us for help again at any time." : follows)));
    }

    /** When it went to the person; nothing while it did not, or came back. Written anew, the newer one counts. */
    @Nullable
    LocalDate sentOn(@Nullable String letter) {
        return latest(letter)
                .filter(one -> one.status() == LetterStatus.SENT)
                .map(LetterView::sentOn)
                .orElse(null);
    }

    /** The end is not wanted: what was not sent stays here, and whoever had the letter gets another. */
    void takeBack(PackageEndView end, String personReference, LocalDate today, String why) {
        latest(end.letterReference()).ifPresent(letter -> {
            if (letter.status() == LetterStatus.WRITTEN) {
                letters.keepBack(letter.reference(), why);
            } else if (letter.status() == LetterStatus.SENT) {
                var unused = letters.write(new LetterRequest(
                        "package-goes-on",
                        personReference,
                        end.packageReference(),
                        Map.of("lastDay", Wording.day(end.lastDay()), "decidedOn", Wording.day(today))));
            }
        });
    }

    private Optional<LetterView> latest(@Nullable String reference) {
        if (reference == null) {
            return Optional.empty();
        }
        LetterView letter = lookup.find(reference);
        return letter.replacedBy() == null ? Optional.of(letter) : latest(letter.replacedBy());
    }
}
