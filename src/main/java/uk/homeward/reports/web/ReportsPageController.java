package uk.homeward.reports.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.reports.ContinuityReport;
import uk.homeward.reports.DemandReport;
import uk.homeward.reports.Equity;
import uk.homeward.reports.Equity.Breakdown;
import uk.homeward.reports.EquityReport;
import uk.homeward.reports.IndependenceReport;
import uk.homeward.reports.LongTermReport;
import uk.homeward.reports.StayReport;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** How the short-term services do, for the process and for the person (KEN-09): figures without people. */
@PageController
@Order(90)
class ReportsPageController implements NavigationSource {
    private final StayReport stays;
    private final ContinuityReport continuity;
    private final IndependenceReport independence;
    private final EquityReport equity;
    private final DemandReport demand;
    private final LongTermReport longTerm;
    private final CouncilProfile council;

    ReportsPageController(
            StayReport stays,
            ContinuityReport continuity,
            IndependenceReport independence,
            EquityReport equity,
            DemandReport demand,
            LongTermReport longTerm,
            CouncilProfile council) {
        this.stays = stays;
        this.continuity = continuity;
        this.independence = independence;
        this.equity = equity;
        this.demand = demand;
        this.longTerm = longTerm;
        this.council = council;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry("Reports", "/reports", Permission.SEE_REPORTS));
    }

    @GetMapping("/reports")
    String reports(Model model) {
        Visitor.allowed(Permission.SEE_REPORTS);
        model.addAttribute("services", council.services());
        model.addAttribute("planned", longTerm.planned());
        model.addAttribute("promise", longTerm.personalCare());
        model.addAttribute("names", byCode(ServiceDefinition::name));
        model.addAttribute("commissioners", byCode(service -> council.commissionedBy(service.code())));
        model.addAttribute(
                "targets",
                council.services().stream()
                        .filter(service -> service.targetDays() != null)
                        .collect(Collectors.toMap(ServiceDefinition::code, ServiceDefinition::targetDays)));
        model.addAttribute("stays", stays.lengths());
        model.addAttribute("outcomes", stays.outcomes());
        model.addAttribute("independence", independence.years());
        model.addAttribute("sequels", stays.sequels());
        model.addAttribute(
                "continuity",
                Stream.concat(continuity.sectors().stream(), continuity.services().stream())
                        .toList());
        model.addAttribute("demand", demand.years());
        model.addAttribute("breakdowns", Breakdown.values());
        model.addAttribute("equity", equity.groups().stream().collect(Collectors.groupingBy(Equity::breakdown)));
        return "reports/reports";
    }

    private <T> Map<String, T> byCode(Function<ServiceDefinition, T> value) {
        return council.services().stream().collect(Collectors.toMap(ServiceDefinition::code, value));
    }
}
