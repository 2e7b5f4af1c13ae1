package uk.homeward.capacity.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.capacity.PlacesWithoutProvider;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationGroup;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.PageSection;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Places that nobody gives: a list for brokers, and a warning for as long as it is not empty. */
@PageController
@Order(51)
class PlacePageController implements NavigationSource, PageSection {

    private static final String LIST = "/places-without-provider";

    private final PlacesWithoutProvider places;

    PlacePageController(PlacesWithoutProvider places) {
        this.places = places;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry("Places", LIST, Permission.NAME_PROVIDER).under(NavigationGroup.SERVICES));
    }

    @Override
    public List<Shown> on(String address, Visitor visitor) {
        long without = address.equals("/") && visitor.may(Permission.NAME_PROVIDER) ? places.count() : 0;
        return without == 0 ? List.of() : List.of(new Shown(Place.WARNING, "capacity/places", "alarm", without));
    }

    @GetMapping(LIST)
    String list(PageQuery page, Model model) {
        Visitor.allowed(Permission.NAME_PROVIDER);
        model.addAttribute("places", places.list(page));
        return "capacity/without-provider";
    }
}
