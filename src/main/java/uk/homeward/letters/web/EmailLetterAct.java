package uk.homeward.letters.web;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.letters.LetterLookup;
import uk.homeward.letters.LetterSendingService;
import uk.homeward.letters.LetterStatus;
import uk.homeward.letters.LetterView;
import uk.homeward.letters.LetterWay;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

@Component
@Order(19)
class EmailLetterAct extends LetterAct {
    private final LetterSendingService letters;

    EmailLetterAct(LetterLookup lookup, LetterSendingService letters) {
        super(
                lookup,
                Set.of(LetterStatus.WRITTEN, LetterStatus.FAILED, LetterStatus.RETURNED),
                "letter-by-email",
                "The letter is on its way by email. The case says when it went, or that no server takes it.");
        this.letters = letters;
    }

    @Override
    boolean fits(LetterView letter) {
        return letter.way() == LetterWay.EMAIL;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Send a letter by email")
                .explained("Look at the letter first: once it has gone, nobody can call it back.")
                .asking(chosen(file))
                .button("Send by email");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String letter = choice(file, answers);
        return () -> letters.release(letter);
    }
}
