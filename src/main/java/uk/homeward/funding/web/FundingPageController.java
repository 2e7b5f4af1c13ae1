package uk.homeward.funding.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.funding.AdvancePurchaseReport;
import uk.homeward.funding.FundingNotes;
import uk.homeward.funding.FundingReport;
import uk.homeward.funding.PositionReport;
import uk.homeward.funding.ProcurementLookup;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationGroup;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** What is approved, committed, spent and left, and what waits because it would pass a ceiling (HAM-17). */
@PageController
@Order(60)
class FundingPageController implements NavigationSource {
    private final FundingReport funding;
    private final PositionReport positions;
    private final ProcurementLookup procurement;
    private final AdvancePurchaseReport advance;
    private final FundingNotes notes;
    private final Clock clock;

    FundingPageController(
            FundingReport funding,
            PositionReport positions,
            ProcurementLookup procurement,
            AdvancePurchaseReport advance,
            FundingNotes notes,
            Clock clock) {
        this.funding = funding;
        this.notes = notes;
        this.positions = positions;
        this.procurement = procurement;
        this.advance = advance;
        this.clock = clock;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry("Funding", "/funding", Permission.SEE_FUNDING).under(NavigationGroup.MONEY));
    }

    @GetMapping("/funding")
    String funding(PageQuery page, Model model) {
        Visitor visitor = Visitor.allowed(Permission.SEE_FUNDING);
        model.addAttribute("maySetCeiling", visitor.may(Permission.SET_CEILING));
        model.addAttribute("mayProcure", visitor.may(Permission.RECORD_PROCUREMENT));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("positions", positions.positions());
        model.addAttribute("notes", notes.notes());
        model.addAttribute("startsSeenWeeks", positions.startsSeenWeeks());
        model.addAttribute("requests", funding.escalations(page));
        model.addAttribute("uses", advance.uses());
        model.addAttribute("contracts", funding.contracts());
        model.addAttribute("services", funding.services());
        model.addAttribute("steps", procurement.steps());
        model.addAttribute("withoutExitPlan", funding.withoutExitPlan());
        model.addAttribute("spot", funding.spot());
        return "funding/funding";
    }
}
