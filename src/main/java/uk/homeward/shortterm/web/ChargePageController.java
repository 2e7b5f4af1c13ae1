package uk.homeward.shortterm.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationGroup;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** What finance bills: references only, no names of people. */
@PageController
@Order(35)
class ChargePageController implements NavigationSource {
    private final Charges charges;

    ChargePageController(Charges charges) {
        this.charges = charges;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry("Charges", "/charges", Permission.SEE_CHARGES).under(NavigationGroup.MONEY));
    }

    @GetMapping("/charges")
    String charges(PageQuery page, Model model) {
        Visitor.allowed(Permission.SEE_CHARGES);
        model.addAttribute("charges", charges.page(page));
        return "shortterm/charges";
    }
}
