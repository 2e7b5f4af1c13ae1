package uk.homeward.subjectaccess.web;

import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;
import uk.homeward.subjectaccess.AccessItem;
import uk.homeward.subjectaccess.SubjectAccessAnswerService;
import uk.homeward.subjectaccess.SubjectAccessLookup;

/** One request for access: how it stands, the file, and that it is answered. */
@PageController
class SubjectAccessPageController {

    private static final String LIST = "/subject-access";

    private final SubjectAccessLookup requests;
    private final SubjectAccessAnswerService answers;
    private final LookedAtItems looked;
    private final HeldWords words;

    SubjectAccessPageController(
            SubjectAccessLookup requests, SubjectAccessAnswerService answers, LookedAtItems looked, HeldWords words) {
        this.requests = requests;
        this.answers = answers;
        this.looked = looked;
        this.words = words;
    }

    @GetMapping(LIST + "/{reference}")
    String request(@PathVariable String reference, PageQuery page, Model model) {
        Visitor.allowed(Permission.GOVERN_INFORMATION);
        List<AccessItem> items = looked.of(reference);
        List<AccessItem> marked =
                items.stream().filter(item -> item.given() != null).toList();
        model.addAttribute("request", requests.find(reference));
        model.addAttribute("left", items.size() - marked.size());
        model.addAttribute("marked", PageOfItems.of(marked, page));
        model.addAttribute("held", words);
        return "subjectaccess/request";
    }

    @FormMapping(LIST + "/{reference}/answer")
    String answer(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.GOVERN_INFORMATION);
        form.confirmed("Confirm that they have it.");
        FormPage page = FormPage.titled("Record that the request is answered")
                .about(reference)
                .back(LIST + "/" + reference, "Back to the request")
                .explained("Use this when the file has been handed over, in a format that the person can read.")
                .asking(FormField.confirmation("I confirm that they have the file"))
                .button("Record it");
        return form.handle(page, "It is recorded that the request is answered.", () -> answers.answer(reference));
    }

    /** To be read, printed, or saved. */
    @GetMapping(LIST + "/{reference}/file")
    String file(@PathVariable String reference, Model model) {
        Visitor.allowed(Permission.GOVERN_INFORMATION);
        model.addAttribute("file", answers.file(reference));
        model.addAttribute("held", words);
        return "subjectaccess/file";
    }
}
