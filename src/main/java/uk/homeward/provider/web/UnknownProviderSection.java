package uk.homeward.provider.web;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.site.Guest;
import uk.homeward.site.PageSection;
import uk.homeward.site.Visitor;

/** On the first page, where the sign-in does not say for whom somebody works. */
@Component
class UnknownProviderSection implements PageSection {

    @Override
    public List<Shown> on(String address, Visitor visitor) {
        return address.equals("/") && visitor.guest() && visitor.provider().isEmpty()
                ? List.of(new Shown(Place.WARNING, "provider/people", "unknown", Guest.UNKNOWN))
                : List.of();
    }
}
