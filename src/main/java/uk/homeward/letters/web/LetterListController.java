package uk.homeward.letters.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.homeward.audit.AuditTrail;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.letters.LetterBatchService;
import uk.homeward.letters.LetterBatchView;
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

/** Letters that wait to be sent, and those that are printed together. */
@PageController
@Order(45)
@ShowsRecord(RecordPart.NEEDS)
class LetterListController implements NavigationSource {

    private static final String LETTERS = "/letters";
    private static final String BATCHES = LETTERS + "/batches";
    private static final String BATCH = BATCHES + "/{number:[0-9]{1,9}}";

    private final LetterBatchService batches;
    private final AuditTrail trail;

    LetterListController(LetterBatchService batches, AuditTrail trail) {
        this.batches = batches;
        this.trail = trail;
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
        model.addAttribute("letters", batches.waiting(list, page));
        return "letters/letters";
    }

    @GetMapping(BATCHES)
    String batches(PageQuery page, Model model) {
        Visitor.allowed(Permission.SEND_LETTER);
        model.addAttribute("batches", batches.all(page));
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
                batches::releaseAll);
    }

    @FormMapping(BATCH + "/printing")
    String printed(@PathVariable long number, Form form) {
        Visitor.allowed(Permission.SEND_LETTER);
        LocalDate on = form.date("printedOn", "The day");
        return form.handle(
                FormPage.titled("Record that a batch was printed and posted")
                        .about("Batch %d".formatted(batches.find(number).number()))
                        .explained("Each letter in it counts as sent by post on that day.")
                        .back(BATCHES, "Back to the batches")
                        .asking(FormField.date("printedOn", "On which day did the letters go to the post?"))
                        .button("Record it"),
                "It is recorded that the letters went to the post.",
                () -> batches.printed(number, on));
    }

    @GetMapping(value = BATCH + "/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> open(@PathVariable long number) {
        Visitor.allowed(Permission.SEND_LETTER);
        LetterBatchView batch = batches.find(number);
        byte[] pdf = batches.pdf(number);
        batches.lettersOf(number).forEach(letter -> trail.looked(letter.reference(), letter.caseReference()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("letters-%d.pdf".formatted(batch.number()))
                                .build()
                                .toString())
                .body(pdf);
    }
}
