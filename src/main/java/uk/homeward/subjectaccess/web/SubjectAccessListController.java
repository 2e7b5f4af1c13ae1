package uk.homeward.subjectaccess.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
import uk.homeward.subjectaccess.SubjectAccessLookup;
import uk.homeward.subjectaccess.SubjectAccessService;

/** Requests for access: those there are, and another one. */
@PageController
@Order(81)
class SubjectAccessListController implements NavigationSource {

    private static final String LIST = "/subject-access";

    private final SubjectAccessService access;
    private final SubjectAccessLookup requests;

    SubjectAccessListController(SubjectAccessService access, SubjectAccessLookup requests) {
        this.access = access;
        this.requests = requests;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry("Subject access", LIST, Permission.GOVERN_INFORMATION)
                .under(NavigationGroup.RECORDS));
    }

    @GetMapping(LIST)
    String list(PageQuery page, Model model) {
        Visitor.allowed(Permission.GOVERN_INFORMATION);
        model.addAttribute("requests", requests.all(page));
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
}
