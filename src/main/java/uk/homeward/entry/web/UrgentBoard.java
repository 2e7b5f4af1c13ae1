package uk.homeward.entry.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.entry.UrgentCase;
import uk.homeward.entry.UrgentCases;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.site.PageSection;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Urgent requests and how their clock stands: on the week-six board, and on the first page of those who step in. */
@Component
@Order(30)
class UrgentBoard implements PageSection {
    /** As many as somebody can look through; whoever wants the others asks over the API. */
    private static final int SHOWN = 25;

    private final UrgentCases cases;
    private final Clock clock;

    UrgentBoard(UrgentCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public List<Shown> on(String address, Visitor visitor) {
        boolean here = address.equals("/week-six") && visitor.may(Permission.SEE_BOARD)
                || address.equals("/") && visitor.may(Permission.SEE_BOARD) && visitor.may(Permission.SEE_TIMERS);
        return here ? List.of(new Shown(Place.BODY, "entry/urgent", "urgent", rows())) : List.of();
    }

    private Paged<Row> rows() {
        Instant now = clock.instant();
        return cases.waiting(PageQuery.first(SHOWN)).map(waiting -> new Row(waiting, now));
    }

    public record Row(UrgentCase waiting, Instant now) {
        public boolean late() {
            return waiting.late(now);
        }

        /** "1 h 20 min" left, or late. */
        public String time() {
            Duration away = waiting.away(now);
            return away.toHours() == 0
                    ? away.toMinutes() + " min"
                    : "%d h %d min".formatted(away.toHours(), away.toMinutesPart());
        }
    }
}
