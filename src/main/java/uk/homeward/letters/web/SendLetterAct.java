package uk.homeward.letters.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.letters.LetterChannel;
import uk.homeward.letters.LetterLookup;
import uk.homeward.letters.LetterSending;
import uk.homeward.letters.LetterSendingService;
import uk.homeward.letters.LetterStatus;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

@Component
@Order(20)
class SendLetterAct extends LetterAct {
    private final LetterSendingService letters;

    SendLetterAct(LetterLookup lookup, LetterSendingService letters) {
        super(
                lookup,
                Set.of(LetterStatus.WRITTEN, LetterStatus.FAILED, LetterStatus.RETURNED, LetterStatus.REACHED),
                "letter-sent",
                "It is recorded when and how the letter went.");
        this.letters = letters;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record that a letter went")
                .asking(
                        chosen(file),
                        FormField.choice(
                                "channel",
                                "How did it go?",
                                FormField.choices(
                                        List.of(LetterChannel.values()), LetterChannel::name, LetterChannel::label)),
                        FormField.date("sentOn", "Day on which it went"),
                        FormField.yesOrNo("translated", "Did it go in the person’s language?")
                                .hint("Needed only where the letter asks for another language than English."),
                        FormField.words("lateReason", "Why is it told so late?")
                                .hint("Needed where the day lies some days back."))
                .button("Record that it went");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String letter = choice(file, answers);
        LetterChannel channel = answers.choice("channel", LetterChannel.class);
        LocalDate sentOn = answers.neededDate("sentOn", "Day on which it went");
        LetterSending sending =
                new LetterSending(channel, sentOn, answers.yesOrNo("translated"), answers.text("lateReason"));
        return () -> letters.sent(letter, sending);
    }
}
