package uk.homeward.retention.web;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.retention.LegalHoldLookup;
import uk.homeward.retention.LegalHoldView;
import uk.homeward.site.PageSection;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** A word of what is held on the page of whoever is held. */
@Component
class LegalHoldNotice implements PageSection {

    private static final String PERSON = "/people/";

    private final LegalHoldLookup lookup;

    LegalHoldNotice(LegalHoldLookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public List<Shown> on(String address, Visitor visitor) {
        if (!address.startsWith(PERSON) || !visitor.may(Permission.GOVERN_INFORMATION)) {
            return List.of();
        }
        List<LegalHoldView> holding = lookup.holding(List.of(address.substring(PERSON.length())));
        return holding.isEmpty() ? List.of() : List.of(new Shown(Place.WARNING, "retention/parts", "held", holding));
    }
}
