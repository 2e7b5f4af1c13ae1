package uk.homeward.transition.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.site.PageSection;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;
import uk.homeward.transition.TransitionService;

/** Tells on the first page where the old provider shrinks faster than its work moves (KEN-23). */
@Component
@Order(20)
class GapAlarms implements PageSection {
    private final TransitionService transitions;

    GapAlarms(TransitionService transitions) {
        this.transitions = transitions;
    }

    @Override
    public List<Shown> on(String address, Visitor visitor) {
        return address.equals("/") && visitor.may(Permission.SEE_CAPACITY)
                ? List.of(new Shown(Place.WARNING, "transition/alarms", "alarms", transitions.all()))
                : List.of();
    }
}
