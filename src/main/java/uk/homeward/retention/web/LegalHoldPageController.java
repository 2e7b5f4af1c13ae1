package uk.homeward.retention.web;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.homeward.paging.PageQuery;
import uk.homeward.retention.LegalHoldLookup;
import uk.homeward.retention.LegalHoldService;
import uk.homeward.retention.LegalHoldView;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** What is held whatever its rule says: placed, listed and released. */
@PageController
class LegalHoldPageController {

    private static final String LIST = "/retention/holds";

    private final LegalHoldService holds;
    private final LegalHoldLookup lookup;

    LegalHoldPageController(LegalHoldService holds, LegalHoldLookup lookup) {
        this.holds = holds;
        this.lookup = lookup;
    }

    @GetMapping(LIST)
    String list(PageQuery page, Model model) {
        Visitor.allowed(Permission.GOVERN_INFORMATION);
        model.addAttribute("holds", lookup.all(page));
        return "retention/holds";
    }

    @FormMapping(LIST + "/new")
    String place(@RequestParam(defaultValue = "") String of, Form form) {
        Visitor.allowed(Permission.GOVERN_INFORMATION);
        form.fill("reference", of);
        FormPage page = FormPage.titled("Place a legal hold")
                .back(LIST, "Back to the legal holds")
                .explained("Nothing of the person, or of the case, is deleted until somebody releases the hold.")
                .asking(
                        FormField.line("reference", "Reference of the person or the case")
                                .hint("For example PER-000123 or REF-000123"),
                        FormField.words("reason", "Why is it held?")
                                .hint("Name the matter, such as a complaint, a claim or an inquiry"),
                        FormField.date("since", "Since when does the matter run?")
                                .hint("Leave this out if it begins today"))
                .button("Place the hold");
        return form.handle(
                page,
                "The hold is placed.",
                () -> holds.place(
                        form.text("reference"),
                        form.text("reason"),
                        form.date("since", "Since when does the matter run?")));
    }

    @FormMapping(LIST + "/{reference}/release")
    String release(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.GOVERN_INFORMATION);
        LegalHoldView hold = lookup.find(reference);
        form.confirmed("Confirm that nothing else needs these records.");
        FormPage page = FormPage.titled("Release a legal hold")
                .about(hold.held() + ": " + hold.reason())
                .back(LIST, "Back to the legal holds")
                .explained("The rule of its class counts again. If its time is over, it is deleted in the coming night."
                        + " This cannot be undone.")
                .asking(
                        FormField.words("reason", "Why is it no longer held?"),
                        FormField.confirmation("I confirm that nothing else needs these records"))
                .warningButton("Release the hold");
        return form.handle(page, "The hold is released.", () -> holds.release(reference, form.text("reason")));
    }
}
