package uk.homeward.community.process;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.CountedDates;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.community.ConnectionOpening;
import uk.homeward.engine.OpenDueDates;

/** Somebody is to be connected some working days after triage. */
@Component
class ConnectionDueTrigger implements CountedDates {

    private final OpenDueDates open;
    private final ConnectionOpening opening;
    private final WorkingHours hours;
    private final Clock clock;

    ConnectionDueTrigger(OpenDueDates open, ConnectionOpening opening, WorkingHours hours, Clock clock) {
        this.open = open;
        this.opening = opening;
        this.hours = hours;
        this.clock = clock;
    }

    @Override
    public List<MovedDate> countAgain() {
        return open
                .countAgain(
                        List.of("userTask_connectToCommunity"),
                        CommunityConnectionProcess.CONNECTION_DUE_AT,
                        Date.from(clock.instant()),
                        (reference, askedAt) -> hours.eveningOf(opening.connectBy(WorkingHours.dayOf(askedAt))))
                .stream()
                .map(moved -> MovedDate.of(moved.reference(), "To be connected by", moved.was(), moved.became()))
                .toList();
    }
}
