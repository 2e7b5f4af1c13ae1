package uk.homeward.letters.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.letters.LetterLookup;
import uk.homeward.letters.LetterService;
import uk.homeward.letters.LetterStatus;
import uk.homeward.letters.ReachedOtherwise;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

@Component
@Order(24)
class LetterToldAct extends LetterAct {
    private final LetterService letters;

    LetterToldAct(LetterLookup lookup, LetterService letters) {
        super(
                lookup,
                Set.of(LetterStatus.WRITTEN, LetterStatus.QUEUED, LetterStatus.FAILED, LetterStatus.RETURNED),
                "letter-told",
                "It is recorded that the person knows what the letter says.");
        this.letters = letters;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record that a person was told what a letter says")
                .explained("Where the letter itself does not reach them: they have no address, or it came back.")
                .asking(
                        chosen(file),
                        FormField.choice(
                                "reachedBy",
                                "How did the person hear of it?",
                                FormField.choices(
                                        List.of(ReachedOtherwise.values()), Enum::name, ReachedOtherwise::label)),
                        FormField.date("reachedOn", "On which day?"),
                        FormField.words("words", "Who told the person, and how did they understand it?"))
                .button("Record it");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String letter = choice(file, answers);
        ReachedOtherwise how = answers.choice("reachedBy", ReachedOtherwise.class);
        LocalDate on = answers.neededDate("reachedOn", "The day");
        String words = answers.text("words");
        return () -> letters.reachedOtherwise(letter, how, on, words);
    }
}
