package uk.homeward.letters.web;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.letters.LetterLookup;
import uk.homeward.letters.LetterSendingService;
import uk.homeward.letters.LetterStatus;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

@Component
@Order(21)
class ReturnLetterAct extends LetterAct {
    private final LetterSendingService letters;

    ReturnLetterAct(LetterLookup lookup, LetterSendingService letters) {
        super(
                lookup,
                Set.of(LetterStatus.SENT),
                "letter-returned",
                "It is recorded that the letter came back. The person has not read it: find out where they can be reached.");
        this.letters = letters;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record that a letter came back")
                .asking(
                        chosen(file),
                        FormField.date("returnedOn", "Day on which it came back"),
                        FormField.words("reason", "Why did it come back, as far as it is known?"))
                .button("Record that it came back");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String letter = choice(file, answers);
        LocalDate returnedOn = answers.neededDate("returnedOn", "Day on which it came back");
        String reason = answers.neededText("reason", "Enter why it came back, as far as it is known.");
        return () -> letters.returned(letter, returnedOn, reason);
    }
}
