package uk.homeward.contribution;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.homeward.letters.LetterRequest;
import uk.homeward.letters.LetterService;
import uk.homeward.refusal.Wording;

/** What the person gets in writing of what they pay, with the way to appeal. */
@Component
class ContributionLetters {

    private final LetterService letters;

    ContributionLetters(LetterService letters) {
        this.letters = letters;
    }

    /** @return its reference; nothing where the person has died */
    Optional<String> told(String personReference, String packageReference, CheckedOutcome found) {
        return letters.write(new LetterRequest(
                "contribution-told",
                personReference,
                packageReference,
                Map.of(
                        "outcome", sentence(found),
                        "cost", Pence.words(found.cost()),
                        "amount", Pence.words(found.pays()),
                        "from", Wording.day(found.from()),
                        "why", found.explanation())));
    }

    private static String sentence(CheckedOutcome found) {
        String first =
                switch (found.state()) {
                    case LIGHT_TOUCH -> "You told us enough for us to work out what you pay without asking for more.";
                    case DECLINED -> "You did not want a financial assessment, so you pay what your support costs.";
                    case WAIVED -> "By law you pay nothing for this support.";
                    default -> "We have worked out what you pay towards your support.";
                };
        return found.free() == 0
                ? first
                : "%s Personal care is free: that is %s of the cost.".formatted(first, Pence.words(found.free()));
    }
}
