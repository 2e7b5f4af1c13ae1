package uk.homeward.pages;

import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import uk.homeward.audit.AuditTrail;
import uk.homeward.paging.PageQuery;
import uk.homeward.person.PersonSearch;
import uk.homeward.person.PersonSummary;
import uk.homeward.referral.ReferralLists;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Finds people and cases. What was searched for is posted, never part of an address: a name must not reach a log. */
@PageController
@Order(20)
class SearchController implements NavigationSource {
    private static final int LONGEST = 100;
    private static final PageQuery RECENT = PageQuery.first(20);
    private static final List<FormField> SOUGHT =
            List.of(FormField.search("sought", "Name, date of birth, postcode, NHS or CHI number, or reference")
                    .hint("For example Marsh, 17 May 1941, 999 000 0018 or REF-000123"));

    private final CaseFiles files;
    private final PersonSearch people;
    private final ReferralLists referrals;
    private final AuditTrail trail;

    SearchController(CaseFiles files, PersonSearch people, ReferralLists referrals, AuditTrail trail) {
        this.files = files;
        this.people = people;
        this.referrals = referrals;
        this.trail = trail;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry("Search", "/search", Permission.SEE_PEOPLE));
    }

    @GetMapping("/search")
    String search(Form form, Model model) {
        Visitor.allowed(Permission.SEE_PEOPLE);
        model.addAttribute("fields", SOUGHT);
        model.addAttribute("recent", referrals.all(RECENT).items());
        return "search";
    }

    @PostMapping("/search")
    String find(Form form, Model model) {
        Visitor.allowed(Permission.SEE_PEOPLE);
        String text = form.needed(
                "sought",
                form.text("sought"),
                "Enter a name, a date of birth, a postcode, an NHS or CHI number, or a reference.");
        if (text != null && files.isWithinCase(text.toUpperCase(Locale.ROOT))) {
            return "redirect:/cases/" + text.toUpperCase(Locale.ROOT);
        }
        if (text != null && text.length() > LONGEST) {
            form.errors().add("sought", "What you search for must be " + LONGEST + " characters or fewer.");
        }
        model.addAttribute("fields", SOUGHT);
        if (text == null || !form.errors().none()) {
            return "search";
        }
        var found = people.search(text);
        found.stream().map(PersonSummary::reference).forEach(person -> trail.looked(person, person));
        model.addAttribute("people", found);
        return "search";
    }
}
