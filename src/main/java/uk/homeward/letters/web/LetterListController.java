package uk.homeward.letters.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.letters.WaitingLetterService;
import uk.homeward.letters.WaitingLetters;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationGroup;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Letters that wait to be sent. */
@PageController
@Order(45)
@ShowsRecord(RecordPart.NEEDS)
class LetterListController implements NavigationSource {

    private static final String LETTERS = "/letters";

    private final WaitingLetterService waiting;

    LetterListController(WaitingLetterService waiting) {
        this.waiting = waiting;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry("Letters", LETTERS, Permission.SEND_LETTER).under(NavigationGroup.RECORDS));
    }

    @GetMapping(LETTERS)
    String letters(@RequestParam(defaultValue = "TO_PRINT") WaitingLetters list, PageQuery page, Model model) {
        Visitor.allowed(Permission.SEND_LETTER);
        model.addAttribute("list", list);
        model.addAttribute("lists", WaitingLetters.values());
        model.addAttribute("letters", waiting.waiting(list, page));
        return "letters/letters";
    }

    @FormMapping(LETTERS + "/emails")
    String release(Form form) {
        Visitor.allowed(Permission.SEND_LETTER);
        form.confirmed("Look at the letters first, and say that you have.");
        return form.handle(
                FormPage.titled("Send all letters that wait for email")
                        .explained("Look at them first: once a letter has gone, nobody can call it back.")
                        .back(LETTERS + "?list=TO_EMAIL", "Back to the letters")
                        .asking(FormField.confirmation("I have looked at these letters"))
                        .button("Send by email"),
                "The letters are on their way. Those that no server takes come back to the list of what failed.",
                waiting::releaseAll);
    }
}
