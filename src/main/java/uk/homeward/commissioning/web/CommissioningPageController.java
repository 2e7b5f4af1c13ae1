package uk.homeward.commissioning.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.audit.AuditTrail;
import uk.homeward.commissioning.BoughtNow;
import uk.homeward.commissioning.CommissioningReport;
import uk.homeward.commissioning.CommissioningRules;
import uk.homeward.commissioning.DirectionService;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationGroup;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Timeline;
import uk.homeward.site.Visitor;
import uk.homeward.sourcing.SourcingLookup;

/** How far the new way of buying care has come, and what it costs (ELO-01 to ELO-07, ELO-45 to ELO-49, ELO-53). */
@PageController
@Order(71)
class CommissioningPageController implements NavigationSource {
    static final String PAGE = "/commissioning";

    private final CommissioningReport report;
    private final CommissioningRules rules;
    private final DirectionService directions;
    private final SourcingLookup sourcing;
    private final AuditTrail trail;

    CommissioningPageController(
            CommissioningReport report,
            CommissioningRules rules,
            DirectionService directions,
            SourcingLookup sourcing,
            AuditTrail trail) {
        this.report = report;
        this.rules = rules;
        this.directions = directions;
        this.sourcing = sourcing;
        this.trail = trail;
    }

    /** Only a council that has something to say there has it in its menu. */
    @Override
    public List<NavigationEntry> navigation() {
        return rules.isNone()
                ? List.of()
                : List.of(new NavigationEntry("Commissioning", PAGE, Permission.SEE_DECISIONS)
                        .under(NavigationGroup.SERVICES));
    }

    @GetMapping(PAGE + "/directions/{reference}")
    String direction(@PathVariable String reference, Model model) {
        Visitor visitor = Visitor.allowed(Permission.SEE_DECISIONS);
        model.addAttribute("direction", directions.find(reference));
        model.addAttribute("timeline", Timeline.events(trail.of(reference)));
        model.addAttribute("mayKeep", visitor.may(Permission.KEEP_COMMISSIONING));
        return "commissioning/direction";
    }

    @GetMapping(PAGE)
    String commissioning(Model model) {
        Visitor visitor = Visitor.allowed(Permission.SEE_DECISIONS);
        model.addAttribute("rules", rules);
        model.addAttribute("bought", rules.bought());
        model.addAttribute("modelAgreedOn", report.modelAgreedOn().orElse(null));
        model.addAttribute("directions", directions.all());
        model.addAttribute("groups", report.groups());
        model.addAttribute("boughtNow", BoughtNow.of(sourcing.bought()));
        model.addAttribute("forecasts", report.forecasts());
        model.addAttribute("checklist", report.checklist());
        model.addAttribute("benefits", report.benefits());
        model.addAttribute("impact", report.impact().orElse(null));
        model.addAttribute("tenders", report.tenders());
        model.addAttribute("costNow", report.costNow().orElse(null));
        model.addAttribute("mayKeep", visitor.may(Permission.KEEP_COMMISSIONING));
        return "commissioning/commissioning";
    }
}
