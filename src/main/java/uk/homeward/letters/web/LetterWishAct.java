package uk.homeward.letters.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.letters.LetterLookup;
import uk.homeward.letters.LetterWishRequest;
import uk.homeward.letters.LetterWishService;
import uk.homeward.letters.WishedWay;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** How the person wishes their letters: an email address is kept for this and used for nothing else. */
@Component
@Order(25)
class LetterWishAct extends CaseAct {
    private final LetterLookup lookup;
    private final LetterWishService wishes;

    LetterWishAct(LetterLookup lookup, LetterWishService wishes) {
        super("letter-wish", Permission.SEND_LETTER, "It is recorded how the person wishes their letters from now on.");
        this.lookup = lookup;
        this.wishes = wishes;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return !LetterCase.found(lookup, file).isEmpty();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record how a person wishes their letters")
                .explained(
                        "It holds for letters that are written from now on. Write a letter anew to send it in another way.")
                .asking(
                        FormField.choice(
                                "way",
                                "How do they wish their letters?",
                                FormField.choices(
                                        List.of(WishedWay.POST, WishedWay.EMAIL), Enum::name, WishedWay::label)),
                        FormField.line("email", "Email address")
                                .hint("Only where they wish their letters by email. It is used for nothing else."),
                        FormField.date("wishedOn", "On which day did they say so?"),
                        FormField.line("saidBy", "Who said so?"))
                .button("Record the wish");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        WishedWay way = answers.choice("way", WishedWay.class);
        LocalDate on = answers.neededDate("wishedOn", "The day");
        LetterWishRequest told =
                new LetterWishRequest(null, way, answers.text("email"), null, null, on, answers.text("saidBy"));
        String person = file.personReference();
        return () -> wishes.tell(person, told);
    }
}
