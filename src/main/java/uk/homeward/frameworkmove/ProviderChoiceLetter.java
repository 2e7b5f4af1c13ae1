package uk.homeward.frameworkmove;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.council.Providers;
import uk.homeward.letters.LetterLookup;
import uk.homeward.letters.LetterRequest;
import uk.homeward.letters.LetterService;
import uk.homeward.letters.LetterStatus;
import uk.homeward.refusal.Wording;

/** Whoever has to choose has it in writing: what they can choose, and that their care goes on. */
@Component
class ProviderChoiceLetter {

    private static final String TEMPLATE = "provider-choice";

    private final LetterService letters;
    private final LetterLookup written;
    private final CarePackageService packages;
    private final Providers providers;

    ProviderChoiceLetter(
            LetterService letters, LetterLookup written, CarePackageService packages, Providers providers) {
        this.letters = letters;
        this.written = written;
        this.packages = packages;
        this.providers = providers;
    }

    void write(String packageReference, String provider, LocalDate movesOn) {
        Optional<String> unused = letters.write(new LetterRequest(
                TEMPLATE,
                packages.find(packageReference).personReference(),
                packageReference,
                Map.of("provider", providers.name(provider), "movesOn", Wording.day(movesOn))));
    }

    /** Nothing is to be chosen any more: what has not gone stays here. */
    void keepBack(String packageReference, String why) {
        written.ofCase(packageReference).stream()
                .filter(letter -> letter.template().equals(TEMPLATE) && letter.copyOf() == null)
                .filter(letter -> letter.status() == LetterStatus.WRITTEN || letter.status() == LetterStatus.FAILED)
                .forEach(letter -> letters.keepBack(letter.reference(), why));
    }
}
