package uk.homeward.entry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.entry.HomeWithoutSupport;
import uk.homeward.site.PageSection;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Before the figures of every room on the first page and on the board, for as long as there is anybody. */
@Component
@Order(1)
class HomeWithoutSupportAlarm implements PageSection {
    private final HomeWithoutSupport people;
    private final Clock clock;

    HomeWithoutSupportAlarm(HomeWithoutSupport people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<Shown> on(String address, Visitor visitor) {
        boolean here = (address.equals("/week-six") || address.equals("/")) && visitor.may(Permission.SEE_BOARD);
        return here
                ? List.of(new Shown(Place.BODY, "entry/home-without-support", "alarm", people.on(LocalDate.now(clock))))
                : List.of();
    }
}
