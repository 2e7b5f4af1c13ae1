package uk.homeward.provider.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.council.Providers;
import uk.homeward.paging.PageQuery;
import uk.homeward.provider.OurPeople;
import uk.homeward.site.Guest;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;

/** The people that a provider cares for, for its own staff. */
@PageController
@Order(20)
class OurPeoplePageController implements NavigationSource {

    static final String PEOPLE = "/provider/people";

    private final OurPeople people;
    private final Providers providers;

    OurPeoplePageController(OurPeople people, Providers providers) {
        this.people = people;
        this.providers = providers;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry(
                "Our people", PEOPLE, visitor -> visitor.provider().isPresent()));
    }

    @GetMapping(PEOPLE)
    String people(PageQuery page, Model model) {
        String provider = Guest.provider();
        model.addAttribute("provider", providers.name(provider));
        model.addAttribute("people", people.of(provider, page));
        return "provider/people";
    }
}
