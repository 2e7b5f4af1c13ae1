package uk.homeward.decommissioning.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.decommissioning.DecommissioningLookup;
import uk.homeward.decommissioning.DecommissioningRules;
import uk.homeward.decommissioning.DecommissioningService;
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

/** Services that close: how each stands, and what begins or prolongs one. */
@PageController
@Order(56)
class DecommissioningPageController implements NavigationSource {

    static final String CLOSINGS = "/programmes/decommissioning";

    private final DecommissioningLookup closings;
    private final DecommissioningService service;

    DecommissioningPageController(DecommissioningLookup closings, DecommissioningService service) {
        this.closings = closings;
        this.service = service;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry(
                        "Services that close",
                        CLOSINGS,
                        visitor -> closings.run() && visitor.may(Permission.SEE_CLOSINGS))
                .under(NavigationGroup.SERVICES));
    }

    @GetMapping(CLOSINGS)
    String all(Model model) {
        Visitor.allowed(Permission.SEE_CLOSINGS);
        model.addAttribute("closings", closings.all());
        model.addAttribute("toBegin", closings.toBegin());
        return "decommissioning/closings";
    }

    @GetMapping(CLOSINGS + "/{reference}")
    String one(@PathVariable String reference, PageQuery page, Model model) {
        Visitor.allowed(Permission.SEE_CLOSINGS);
        model.addAttribute("closing", closings.find(reference));
        model.addAttribute("chart", ActivityChart.of(closings.weeks(reference)));
        model.addAttribute("people", closings.people(reference, page));
        model.addAttribute("moves", closings.moves(reference, PageQuery.first(PageQuery.LARGEST)));
        return "decommissioning/closing";
    }

    @FormMapping(CLOSINGS + "/begin")
    String begin(Form form) {
        Visitor.allowed(Permission.CLOSE_SERVICES);
        String plan = form.neededText("plan", "Choose the service that is to be closed.");
        return form.handle(
                FormPage.titled("Begin to close a service")
                        .explained(
                                "Its decision has to be in force. From then on its last safe start holds, and the security of the"
                                        + " service that takes over is looked at.")
                        .back(CLOSINGS, "Back to services that close")
                        .asking(FormField.choice(
                                "plan",
                                "Which one?",
                                FormField.choices(
                                        closings.toBegin(),
                                        DecommissioningRules.Plan::code,
                                        DecommissioningRules.Plan::title)))
                        .button("Begin"),
                "The closing has begun.",
                () -> service.begin(plan));
    }
}
