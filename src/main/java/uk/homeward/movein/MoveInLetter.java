package uk.homeward.movein;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.letters.LetterLookup;
import uk.homeward.letters.LetterRequest;
import uk.homeward.letters.LetterService;
import uk.homeward.letters.LetterStatus;
import uk.homeward.refusal.Wording;

/** Whoever moves in has it in writing that their care goes on (Care Act 2014 s37(9), s38). */
@Component
class MoveInLetter {

    private static final String TEMPLATE = "moving-in";

    private final LetterService letters;
    private final LetterLookup written;
    private final CarePackageService packages;

    MoveInLetter(LetterService letters, LetterLookup written, CarePackageService packages) {
        this.letters = letters;
        this.written = written;
        this.packages = packages;
    }

    void write(String packageReference, MoveInNotice notice) {
        Optional<String> unused = letters.write(new LetterRequest(
                TEMPLATE,
                packages.find(packageReference).personReference(),
                packageReference,
                Map.of(
                        "from", requireNonNull(notice.fromCouncil()),
                        "arrivesOn", Wording.day(requireNonNull(notice.arrivesOn())),
                        "hours",
                                requireNonNull(notice.hoursPerWeek())
                                        .stripTrailingZeros()
                                        .toPlainString())));
    }

    /** They do not move: what has not gone stays here. */
    void keepBack(String packageReference, String why) {
        written.ofCase(packageReference).stream()
                .filter(letter -> letter.template().equals(TEMPLATE) && letter.copyOf() == null)
                .filter(letter -> letter.status() == LetterStatus.WRITTEN || letter.status() == LetterStatus.FAILED)
                .forEach(letter -> letters.keepBack(letter.reference(), why));
    }
}
