package uk.homeward.letters.web;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.letters.LetterLookup;
import uk.homeward.letters.LetterService;
import uk.homeward.letters.LetterStatus;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

@Component
@Order(23)
class KeepLetterBackAct extends LetterAct {
    private final LetterService letters;

    KeepLetterBackAct(LetterLookup lookup, LetterService letters) {
        super(
                lookup,
                Set.of(LetterStatus.WRITTEN, LetterStatus.QUEUED, LetterStatus.FAILED),
                "letter-kept-back",
                "It is recorded that the letter does not go.");
        this.letters = letters;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record that a letter does not go")
                .explained("Only where it is not needed after all. It stays on the record, with your reason.")
                .asking(chosen(file), FormField.words("reason", "Why does it not go?"))
                .button("Keep it back");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String letter = choice(file, answers);
        String reason = answers.neededText("reason", "Enter why it does not go.");
        return () -> letters.keepBack(letter, reason);
    }
}
