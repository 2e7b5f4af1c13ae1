package uk.homeward.shortterm.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.site.PageSection;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** How the short-term services stand, on the first page; and what a manager has to know of at once. */
@Component
@Order(40)
class ShortTermSummary implements PageSection {
    /** As many as somebody can look through; the board has the others. */
    private static final int ALARMS = 25;

    private final WeekSix weekSix;

    ShortTermSummary(WeekSix weekSix) {
        this.weekSix = weekSix;
    }

    /** @param alarms only for those who step in */
    public record Standing(WeekSixSummary summary, @Nullable Paged<WeekSixRow> alarms) {}

    @Override
    public List<Shown> on(String address, Visitor visitor) {
        if (!address.equals("/") || !visitor.may(Permission.SEE_BOARD)) {
            return List.of();
        }
        return List.of(new Shown(
                Place.BODY,
                "shortterm/home",
                "standing",
                new Standing(
                        weekSix.summary(),
                        visitor.may(Permission.SEE_TIMERS) ? weekSix.alarms(PageQuery.first(ALARMS)) : null)));
    }
}
