package uk.homeward.subjectaccess.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.site.Form;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;
import uk.homeward.subjectaccess.AccessItem;
import uk.homeward.subjectaccess.AccessRequestView;
import uk.homeward.subjectaccess.SubjectAccessLookup;
import uk.homeward.subjectaccess.SubjectAccessService;

/** Looks through what is held for a request, and marks what is given out. */
@PageController
class AccessReviewController {

    private static final String REQUEST = "/subject-access/{reference}";
    private static final int AT_ONCE = 10;

    private final SubjectAccessService access;
    private final SubjectAccessLookup requests;
    private final LookedAtItems looked;
    private final HeldWords words;

    AccessReviewController(
            SubjectAccessService access, SubjectAccessLookup requests, LookedAtItems looked, HeldWords words) {
        this.access = access;
        this.requests = requests;
        this.looked = looked;
        this.words = words;
    }

    /** The next few that nobody has looked at; what is about somebody else is held back unless they say otherwise. */
    @FormMapping(REQUEST + "/review")
    String review(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.GOVERN_INFORMATION);
        List<AccessItem> open = looked.of(reference).stream()
                .filter(item -> item.given() == null || form.text(item.key()) != null)
                .limit(AT_ONCE)
                .toList();
        return mark(reference, open, form);
    }

    /** One that was marked already. */
    @FormMapping(REQUEST + "/items/{key}")
    String again(@PathVariable String reference, @PathVariable String key, Form form) {
        Visitor.allowed(Permission.GOVERN_INFORMATION);
        return mark(
                reference,
                looked.of(reference).stream()
                        .filter(item -> item.key().equals(key))
                        .toList(),
                form);
    }

    private String mark(String reference, List<AccessItem> items, Form form) {
        AccessRequestView request = requests.find(reference);
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
                .back("/subject-access/" + reference, "Back to the request")
                .explained(
                        "Hold back what is about somebody else who has not agreed, unless it is reasonable to give it out."
                                + " What staff did in their work is given out.")
                .asking(items.stream().map(words::field).toList())
                .button("Save and go on");
        return form.handle(page, "It is marked.", () -> access.mark(reference, given));
    }
}
