package uk.homeward.shortterm.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.site.PageSection;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** How the short-term services stand, on the first page; and what a manager has to know of at once. */
@Component
@Order(40)
class ShortTermSummary implements PageSection {
    private final WeekSix weekSix;

    ShortTermSummary(WeekSix weekSix) {
        this.weekSix = weekSix;
    }

    /** @param alarms only for those who step in */
    public record Standing(WeekSixBoard.Summary summary, @Nullable List<WeekSixRow> alarms) {}

    @Override
    public List<Shown> on(String address, Visitor visitor) {
        if (!address.equals("/") || !visitor.may(Permission.SEE_BOARD)) {
            return List.of();
        }
        WeekSixBoard board = weekSix.board();
        return List.of(new Shown(
                Place.BODY,
                "shortterm/home",
                "standing",
                new Standing(board.summary(), visitor.may(Permission.SEE_TIMERS) ? board.alarms() : null)));
    }
}
