package uk.homeward.letters.web;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.letters.LetterCorrectionService;
import uk.homeward.letters.LetterLookup;
import uk.homeward.letters.LetterStatus;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

@Component
@Order(22)
class WriteLetterAnewAct extends LetterAct {
    private final LetterCorrectionService letters;

    WriteLetterAnewAct(LetterLookup lookup, LetterCorrectionService letters) {
        super(
                lookup,
                Set.of(LetterStatus.WRITTEN, LetterStatus.FAILED, LetterStatus.SENT, LetterStatus.RETURNED),
                "letter-anew",
                "The letter is written anew, as the record stands now. It has not gone yet.");
        this.letters = letters;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Write a letter anew")
                .explained("Put right first what was wrong on the person’s record: address, format or language. The new"
                        + " letter takes the place of the old one, which stays on the record.")
                .asking(chosen(file), FormField.words("reason", "What was wrong?"))
                .button("Write it anew");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String letter = choice(file, answers);
        String reason = answers.neededText("reason", "Enter what was wrong.");
        return () -> letters.correct(letter, null, reason);
    }
}
