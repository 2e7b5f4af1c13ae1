package uk.homeward.letters.web;

import java.util.List;
import java.util.Set;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.ChosenAct;
import uk.homeward.letters.LetterLookup;
import uk.homeward.letters.LetterStatus;
import uk.homeward.letters.LetterView;
import uk.homeward.refusal.Wording;
import uk.homeward.site.Permission;

/** Something that may be done with a letter of a case, one of which is chosen. */
abstract class LetterAct extends ChosenAct<LetterView> {
    private final LetterLookup letters;
    private final Set<LetterStatus> which;

    LetterAct(LetterLookup letters, Set<LetterStatus> which, String path, String done) {
        super(path, Permission.SEND_LETTER, done, "letter", "letter");
        this.letters = letters;
        this.which = which;
    }

    @Override
    protected final List<LetterView> open(CaseFile file) {
        return LetterCase.found(letters, file).stream()
                .filter(letter -> which.contains(letter.status()) && fits(letter))
                .toList();
    }

    boolean fits(LetterView letter) {
        return true;
    }

    @Override
    protected final String reference(LetterView letter) {
        return letter.reference();
    }

    @Override
    protected final String inWords(LetterView letter) {
        return "%s, %s%s, written on %s (%s)"
                .formatted(
                        letter.reference(),
                        letter.copyOf() == null ? "" : "copy of ",
                        letter.title(),
                        Wording.day(letter.writtenOn()),
                        letter.status().label());
    }
}
