package uk.homeward.governance.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.audit.AuditTrail;
import uk.homeward.governance.DecisionView;
import uk.homeward.governance.GovernanceService;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationGroup;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Timeline;
import uk.homeward.site.Visitor;

/** What the council has decided or is about to decide, and each record whole (HAM-01, HAM-20). */
@PageController
@Order(70)
class DecisionPageController implements NavigationSource {
    private final GovernanceService governance;
    private final AuditTrail trail;

    DecisionPageController(GovernanceService governance, AuditTrail trail) {
        this.governance = governance;
        this.trail = trail;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry("Decisions", "/decisions", Permission.SEE_DECISIONS)
                .under(NavigationGroup.SERVICES));
    }

    @GetMapping("/decisions")
    String decisions(PageQuery page, Model model) {
        Visitor.allowed(Permission.SEE_DECISIONS);
        model.addAttribute("decisions", governance.list(page));
        return "governance/decisions";
    }

    @GetMapping("/decisions/{reference}")
    String decision(@PathVariable String reference, Model model) {
        Visitor visitor = Visitor.allowed(Permission.SEE_DECISIONS);
        DecisionView decision = governance.find(reference);
        model.addAttribute("decision", decision);
        model.addAttribute("acts", DecisionAct.offeredTo(visitor, decision));
        model.addAttribute("timeline", Timeline.events(trail.of(reference)));
        return "governance/decision";
    }
}
