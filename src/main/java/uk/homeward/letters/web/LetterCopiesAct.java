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

/** Who has copies of the person's letters. */
@Component
@Order(26)
class LetterCopiesAct extends CaseAct {
    private final LetterLookup lookup;
    private final LetterWishService wishes;

    LetterCopiesAct(LetterLookup lookup, LetterWishService wishes) {
        super("letter-copies", Permission.SEND_LETTER, "It is recorded where copies of the person’s letters go.");
        this.lookup = lookup;
        this.wishes = wishes;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return !LetterCase.found(lookup, file).isEmpty();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record who has copies of the letters")
                .explained(
                        "Only a representative on record, where the person wishes it or the law entitles them to it.")
                .asking(
                        FormField.line("recipient", "Name of the representative, as on the record"),
                        FormField.choice(
                                "way",
                                "How do copies go?",
                                FormField.choices(List.of(WishedWay.values()), Enum::name, WishedWay::label)),
                        FormField.line("email", "Email address").hint("Only where they wish copies by email."),
                        FormField.line("address", "Address").hint("Only where copies go by post."),
                        FormField.line("postcode", "Postcode"),
                        FormField.date("wishedOn", "On which day was it asked for?"),
                        FormField.line("saidBy", "Who asked for it?"))
                .button("Record it");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String recipient = answers.neededText("recipient", "Enter the name of the representative.");
        WishedWay way = answers.choice("way", WishedWay.class);
        LocalDate on = answers.neededDate("wishedOn", "The day");
        LetterWishRequest told = new LetterWishRequest(
                recipient,
                way,
                answers.text("email"),
                answers.text("address"),
                answers.text("postcode"),
                on,
                answers.text("saidBy"));
        String person = file.personReference();
        return () -> wishes.tell(person, told);
    }
}
