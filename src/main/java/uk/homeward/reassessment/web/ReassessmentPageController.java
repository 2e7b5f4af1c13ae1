package uk.homeward.reassessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.homeward.paging.PageQuery;
import uk.homeward.reassessment.ReassessmentFilter;
import uk.homeward.reassessment.ReassessmentLookup;
import uk.homeward.reassessment.ReassessmentRules;
import uk.homeward.reassessment.ReassessmentService;
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

/** Programmes of re-assessment: opened here, and how far they have come. */
@PageController
@Order(56)
class ReassessmentPageController implements NavigationSource {

    private static final String PROGRAMMES = "/programmes/reassessment";

    private final ReassessmentLookup lookup;
    private final ReassessmentService reassessments;
    private final ReassessmentRules rules;

    ReassessmentPageController(ReassessmentLookup lookup, ReassessmentService reassessments, ReassessmentRules rules) {
        this.rules = rules;
        this.lookup = lookup;
        this.reassessments = reassessments;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry(
                        "Re-assessment", PROGRAMMES, visitor -> rules.run() && visitor.may(Permission.SEE_REASSESSMENT))
                .under(NavigationGroup.FINDING_CARE));
    }

    @GetMapping(PROGRAMMES)
    String all(PageQuery page, Model model) {
        Visitor.allowed(Permission.SEE_REASSESSMENT);
        model.addAttribute("programmes", lookup.all(page));
        return "reassessment/programmes";
    }

    @GetMapping(PROGRAMMES + "/{reference}")
    String one(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable ReassessmentFilter filter,
            PageQuery page,
            Model model) {
        Visitor.allowed(Permission.SEE_REASSESSMENT);
        model.addAttribute("programme", lookup.find(reference));
        model.addAttribute("chart", WeekChart.of(lookup.weeks(reference)));
        model.addAttribute("filters", ReassessmentFilter.values());
        model.addAttribute("filter", filter);
        model.addAttribute("people", lookup.people(reference, filter, page));
        return "reassessment/programme";
    }

    @FormMapping(PROGRAMMES + "/open")
    String open(Form form) {
        Visitor.allowed(Permission.OPEN_REASSESSMENT);
        String programme = form.neededText("programme", "Choose a programme.");
        return form.handle(
                FormPage.titled("Open a re-assessment")
                        .explained(
                                "Everybody who has care of a provider of its framework today is in it. Each is asked when their turn"
                                        + " comes, so many in a week as the council has set.")
                        .back(PROGRAMMES, "Back to re-assessment")
                        .asking(FormField.choice("programme", "Which programme?", rules.titles()))
                        .button("Open re-assessment"),
                "The re-assessment is open.",
                () -> reassessments.open(programme));
    }
}
