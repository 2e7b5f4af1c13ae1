package uk.homeward.pages;

import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.homeward.audit.AuditTrail;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonSummary;
import uk.homeward.referral.ReferralService;
import uk.homeward.site.FormErrors;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Finds people and cases. What was searched for is posted, never part of an address: a name must not reach a log. */
@PageController
class SearchController {
    private static final int LONGEST = 100;

    private final CaseFiles files;
    private final PersonService people;
    private final ReferralService referrals;
    private final AuditTrail trail;

    SearchController(CaseFiles files, PersonService people, ReferralService referrals, AuditTrail trail) {
        this.files = files;
        this.people = people;
        this.referrals = referrals;
        this.trail = trail;
    }

    @GetMapping("/search")
    String search(Model model) {
        Visitor.allowed(Permission.SEE_PEOPLE);
        model.addAttribute("recent", referrals.recent().stream().limit(20).toList());
        return "search";
    }

    @PostMapping("/search")
    String find(@RequestParam(defaultValue = "") String sought, Model model) {
        Visitor.allowed(Permission.SEE_PEOPLE);
        String text = sought.strip();
        String reference = text.toUpperCase(Locale.ROOT);
        if (files.isWithinCase(reference)) {
            return "redirect:/cases/" + reference;
        }
        model.addAttribute("sought", sought);
        if (text.isEmpty() || text.length() > LONGEST) {
            model.addAttribute(
                    "errors",
                    FormErrors.of(
                            "sought",
                            text.isEmpty()
                                    ? "Enter a name, an NHS number or a reference."
                                    : "What you search for must be " + LONGEST + " characters or fewer."));
            return "search";
        }
        var found = people.search(text);
        found.stream().map(PersonSummary::reference).forEach(person -> trail.looked(person, person));
        model.addAttribute("people", found);
        return "search";
    }
}
