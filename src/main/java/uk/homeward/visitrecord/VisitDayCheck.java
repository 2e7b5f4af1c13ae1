package uk.homeward.visitrecord;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.TimePassed;

/**
 * Looks through each day once providers have told of it, on one node: where visits were planned and none was made, or nobody
 * told of a time-critical one, somebody is told. Only providers that have begun to tell are awaited.
 */
@Component
public class VisitDayCheck {

    private static final Logger LOG = LoggerFactory.getLogger(VisitDayCheck.class);

    /** Days that are made up for where nobody looked, for example because Homeward was not running. */
    private static final int MOST_DAYS = 7;

    private final VisitCheckDays days;
    private final UnvisitedPackages unvisited;
    private final VisitReporters reporters;
    private final VisitAlarmLists alarms;
    private final VisitAlarmFollower follower;
    private final VisitRecordRules rules;
    private final Clock clock;

    VisitDayCheck(
            VisitCheckDays days,
            UnvisitedPackages unvisited,
            VisitReporters reporters,
            VisitAlarmLists alarms,
            VisitAlarmFollower follower,
            VisitRecordRules rules,
            Clock clock) {
        this.days = days;
        this.unvisited = unvisited;
        this.reporters = reporters;
        this.alarms = alarms;
        this.follower = follower;
        this.rules = rules;
        this.clock = clock;
    }

    @EventListener
    void on(TimePassed time) {
        LocalDate last = rules.lastToldDay(time.today(), LocalTime.now(clock));
        if (reporters.awaited(last).isEmpty()) {
            return;
        }
        LocalDate next = days.lastChecked().map(day -> day.plusDays(1)).orElse(last);
        LocalDate first = next.isBefore(last.minusDays(MOST_DAYS - 1L)) ? last.minusDays(MOST_DAYS - 1L) : next;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (days.begin(day, clock.instant())) {
                check(day);
            }
        }
    }

    private void check(LocalDate day) {
        int found = unvisited.forEach(day, one -> follow(one, day));
        alarms.openDays().forEach(one -> follow(one.packageReference(), one.day()));
        days.finished(day, found, clock.instant());
    }

    private void follow(String packageReference, LocalDate day) {
        try {
            follower.follow(packageReference, day);
        } catch (RuntimeException cause) {
            LOG.warn("The visits of {} could not be looked at: open its case", packageReference, cause);
        }
    }
}
