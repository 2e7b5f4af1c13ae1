package uk.homeward.letters.web;

import java.time.LocalDate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.letters.LetterBatchLookup;
import uk.homeward.letters.LetterBatchService;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Batches of letters that are printed together: made, and recorded as posted. */
@PageController
@ShowsRecord(RecordPart.NEEDS)
class LetterBatchPageController {

    private static final String BATCHES = "/letters/batches";
    private static final String BATCH = BATCHES + "/{number:[0-9]{1,9}}";

    private final LetterBatchService batches;
    private final LetterBatchLookup lookup;

    LetterBatchPageController(LetterBatchService batches, LetterBatchLookup lookup) {
        this.batches = batches;
        this.lookup = lookup;
    }

    @GetMapping(BATCHES)
    String batches(PageQuery page, Model model) {
        Visitor.allowed(Permission.SEND_LETTER);
        model.addAttribute("batches", lookup.all(page));
        return "letters/batches";
    }

    @FormMapping(BATCHES + "/new")
    String make(Form form) {
        Visitor.allowed(Permission.SEND_LETTER);
        form.confirmed("Look at the letters first, and say that you have.");
        return form.handle(
                FormPage.titled("Make a batch of letters to print")
                        .explained(
                                "Takes the letters that wait for the post, up to 200, into one file. They count as sent when you"
                                        + " have recorded that they were printed and posted.")
                        .back(BATCHES, "Back to the batches")
                        .asking(FormField.confirmation("I have looked at the letters that wait"))
                        .button("Make the batch"),
                "The batch is made. Open its file, print it, and record that it went to the post.",
                batches::make);
    }

    @FormMapping(BATCH + "/printing")
    String printed(@PathVariable long number, Form form) {
        Visitor.allowed(Permission.SEND_LETTER);
        LocalDate on = form.date("printedOn", "The day");
        return form.handle(
                FormPage.titled("Record that a batch was printed and posted")
                        .about("Batch %d".formatted(lookup.find(number).number()))
                        .explained("Each letter in it counts as sent by post on that day.")
                        .back(BATCHES, "Back to the batches")
                        .asking(FormField.date("printedOn", "On which day did the letters go to the post?"))
                        .button("Record it"),
                "It is recorded that the letters went to the post.",
                () -> batches.printed(number, on));
    }
}
