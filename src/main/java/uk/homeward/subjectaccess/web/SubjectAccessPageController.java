package uk.homeward.subjectaccess.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.homeward.audit.AuditTrail;
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
import uk.homeward.subjectaccess.AccessAsked;
import uk.homeward.subjectaccess.AccessItem;
import uk.homeward.subjectaccess.AccessRequestView;
import uk.homeward.subjectaccess.SubjectAccessService;

/** Requests for access: recorded, looked through, answered. */
@PageController
@Order(81)
class SubjectAccessPageController implements NavigationSource {

    private static final String LIST = "/subject-access";
    private static final int AT_ONCE = 10;

    private final SubjectAccessService access;
    private final HeldWords words;
    private final AuditTrail trail;

    SubjectAccessPageController(SubjectAccessService access, HeldWords words, AuditTrail trail) {
        this.trail = trail;
        this.access = access;
        this.words = words;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry("Subject access", LIST, Permission.GOVERN_INFORMATION)
                .under(NavigationGroup.RECORDS));
    }

    @GetMapping(LIST)
    String list(PageQuery page, Model model) {
        Visitor.allowed(Permission.GOVERN_INFORMATION);
        model.addAttribute("requests", access.all(page));
        return "subjectaccess/requests";
    }

    @FormMapping(LIST + "/new")
    String open(@RequestParam(defaultValue = "") String of, Form form) {
        Visitor.allowed(Permission.GOVERN_INFORMATION);
        form.fill("personReference", of);
        AccessAsked asked = new AccessAsked(
                form.text("personReference"),
                form.text("askedBy"),
                form.text("identityChecked"),
                form.date("receivedOn", "Day received"));
        FormPage page = FormPage.titled("Record a request for access")
                .back(LIST, "Back to the requests")
                .explained("Somebody asks what is held about them. They have the answer within one month.")
                .asking(
                        FormField.line("personReference", "Reference of the person")
                                .hint("For example PER-000123"),
                        FormField.line("askedBy", "Who asked?").hint("The person, or who acts for them"),
                        FormField.words(
                                "identityChecked", "How was it checked that they are who they say, and may ask?"),
                        FormField.date("receivedOn", "When was the request received?"))
                .button("Record the request");
        return form.handle(page, "The request is recorded.", () -> access.open(asked));
    }

    @GetMapping(LIST + "/{reference}")
    String request(@PathVariable String reference, PageQuery page, Model model) {
        Visitor.allowed(Permission.GOVERN_INFORMATION);
        List<AccessItem> items = look(reference);
        List<AccessItem> marked =
                items.stream().filter(item -> item.given() != null).toList();
        model.addAttribute("request", access.find(reference));
        model.addAttribute("left", items.size() - marked.size());
        model.addAttribute("marked", PageOfItems.of(marked, page));
        model.addAttribute("held", words);
        return "subjectaccess/request";
    }

    /** The next few that nobody has looked at; what is about somebody else is held back unless they say otherwise. */
    @FormMapping(LIST + "/{reference}/review")
    String review(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.GOVERN_INFORMATION);
        List<AccessItem> open = look(reference).stream()
                .filter(item -> item.given() == null || form.text(item.key()) != null)
                .limit(AT_ONCE)
                .toList();
        return mark(reference, open, form);
    }

    /** One that was marked already. */
    @FormMapping(LIST + "/{reference}/items/{key}")
    String again(@PathVariable String reference, @PathVariable String key, Form form) {
        Visitor.allowed(Permission.GOVERN_INFORMATION);
        return mark(
                reference,
                look(reference).stream().filter(item -> item.key().equals(key)).toList(),
                form);
    }

    /** Whoever reads it has looked at the person. */
    private List<AccessItem> look(String reference) {
        String person = access.find(reference).personReference();
        trail.looked(person, person);
        return access.items(reference);
    }

    private String mark(String reference, List<AccessItem> items, Form form) {
        AccessRequestView request = access.find(reference);
        Map<String, Boolean> given = new LinkedHashMap<>();
        for (AccessItem item : items) {
            if (item.somebodyElse() || item.given() != null) {
                form.fill(item.key(), Boolean.TRUE.equals(item.given()) ? "YES" : "NO");
            }
            String answer = form.text(item.key());
            if (answer != null) {
                given.put(item.key(), answer.equals("YES"));
            }
        }
        FormPage page = FormPage.titled("Mark what is given out")
                .about(reference + ": " + request.personReference())
                .back(LIST + "/" + reference, "Back to the request")
                .explained(
                        "Hold back what is about somebody else who has not agreed, unless it is reasonable to give it out."
                                + " What staff did in their work is given out.")
                .asking(items.stream().map(this::field).toList())
                .button("Save and go on");
        return form.handle(page, "It is marked.", () -> access.mark(reference, given));
    }

    private FormField field(AccessItem item) {
        return FormField.choice(
                        item.key(),
                        "%s: %s%s"
                                .formatted(
                                        item.where(),
                                        words.name(item.name()).toLowerCase(Locale.ROOT),
                                        item.somebodyElse() ? " (somebody else)" : ""),
                        FormField.yesNo("Give out", "Hold back"))
                .hint(words.value(item.words()));
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
        return form.handle(page, "It is recorded that the request is answered.", () -> access.answer(reference));
    }

    /** To be read, printed, or saved. */
    @GetMapping(LIST + "/{reference}/file")
    String file(@PathVariable String reference, Model model) {
        Visitor.allowed(Permission.GOVERN_INFORMATION);
        model.addAttribute("file", access.file(reference));
        model.addAttribute("held", words);
        return "subjectaccess/file";
    }
}
