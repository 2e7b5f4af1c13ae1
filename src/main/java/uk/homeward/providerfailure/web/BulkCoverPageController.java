package uk.homeward.providerfailure.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.providerfailure.BulkCover;
import uk.homeward.providerfailure.CrisisCover;
import uk.homeward.providerfailure.ProviderFailureService;
import uk.homeward.site.Form;
import uk.homeward.site.FormMapping;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Many people of a provider that failed are covered at once. */
@PageController
class BulkCoverPageController {

    private final ProviderFailureService failures;
    private final BulkCover bulk;
    private final BulkCoverPage pages;

    BulkCoverPageController(ProviderFailureService failures, BulkCover bulk, BulkCoverPage pages) {
        this.failures = failures;
        this.bulk = bulk;
        this.pages = pages;
    }

    @FormMapping(ProviderFailurePageController.FAILURES + "/{reference}/cover")
    String cover(@PathVariable String reference, Form form, Model model) {
        Visitor.allowed(Permission.COVER_IN_CRISIS);
        Map<String, String> toCover = pages.toCover(reference);
        List<String> chosen =
                toCover.keySet().stream().filter(one -> form.has("people", one)).toList();
        form.needed("people", chosen.isEmpty() ? null : chosen, "Choose at least one person.");
        String provider = form.neededText("provider", "Choose who makes the visits.");
        LocalDateTime first = form.neededMoment("firstVisit", "The day of the first visit");
        LocalDate until = form.date("coverUntil", "The last day of cover");
        String back = ProviderFailurePageController.FAILURES + "/" + reference;
        if (!form.submitted() || !form.errors().none()) {
            return form.handle(pages.page(reference, toCover), "", () -> {});
        }
        if (!form.sentFirst(back)) {
            return "redirect:" + back;
        }
        model.addAttribute("failure", failures.find(reference));
        model.addAttribute("results", bulk.cover(chosen, new CrisisCover(provider, first, until)));
        return "providerfailure/covered";
    }
}
