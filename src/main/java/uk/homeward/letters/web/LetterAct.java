package uk.homeward.letters.web;

import java.util.List;
import java.util.Set;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.letters.LetterLookup;
import uk.homeward.letters.LetterStatus;
import uk.homeward.letters.LetterView;
import uk.homeward.refusal.Wording;
import uk.homeward.site.FormField;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** Something that may be done with a letter of a case, one of which is chosen. */
abstract class LetterAct extends CaseAct {
    private final LetterLookup letters;
    private final Set<LetterStatus> which;

    LetterAct(LetterLookup letters, Set<LetterStatus> which, String path, String done) {
        super(path, Permission.SEND_LETTER, done);
        this.letters = letters;
        this.which = which;
    }

    @Override
    public final boolean appliesTo(CaseFile file) {
        return !open(file).isEmpty();
    }

    FormField chosen(CaseFile file) {
        return FormField.choice(
                "letter",
                "Which letter?",
                FormField.choices(open(file), LetterView::reference, letter -> "%s, %s, written on %s (%s)"
                        .formatted(
                                letter.reference(),
                                letter.title(),
                                Wording.day(letter.writtenOn()),
                                letter.status().label())));
    }

    /** The reference of the one that was chosen: none of another case. */
    String choice(CaseFile file, TypedAnswers answers) {
        String typed = answers.text("letter");
        String known = open(file).stream()
                .map(LetterView::reference)
                .filter(reference -> reference.equals(typed))
                .findFirst()
                .orElse(null);
        var unused = answers.needed("letter", known, "Choose the letter.");
        return String.valueOf(known);
    }

    private List<LetterView> open(CaseFile file) {
        return LetterCase.found(letters, file).stream()
                .filter(letter -> which.contains(letter.status()))
                .toList();
    }
}
