package uk.homeward.visitrecord;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.TimePassed;
import uk.homeward.delivery.AwaitedVisit;
import uk.homeward.delivery.PlannedCareLookup;

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
    private final VisitRecordStore records;
    private final VisitAlarmStore alarms;
    private final VisitAlarmFollower follower;
    private final PlannedCareLookup planned;
    private final VisitRecordRules rules;
    private final Clock clock;

    VisitDayCheck(
            VisitCheckDays days,
            VisitRecordStore records,
            VisitAlarmStore alarms,
            VisitAlarmFollower follower,
            PlannedCareLookup planned,
            VisitRecordRules rules,
            Clock clock) {
        this.days = days;
        this.records = records;
        this.alarms = alarms;
        this.follower = follower;
        this.planned = planned;
        this.rules = rules;
        this.clock = clock;
    }

    @EventListener
    void on(TimePassed time) {
        LocalDate last = rules.lastToldDay(time.today(), LocalTime.now(clock));
        if (awaited(last).isEmpty()) {
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
        Set<String> reporters = awaited(day);
        int found = 0;
        long last = reporters.isEmpty() ? -1 : planned.last();
        Set<String> made = records.madeOn(day);
        Set<AwaitedVisit> told = records.criticalTold(day);
        for (long step = 0; step <= last; step++) {
            Set<String> without = new TreeSet<>(planned.awaited(day, reporters, step));
            without.removeAll(made);
            planned.critical(day, reporters, step).stream()
                    .filter(one -> !told.contains(one))
                    .forEach(one -> without.add(one.packageReference()));
            without.forEach(one -> follow(one, day));
            found += without.size();
        }
        alarms.openDays().forEach(one -> follow(one.packageReference(), one.day()));
        days.finished(day, found, clock.instant());
    }

    private Set<String> awaited(LocalDate day) {
        Set<String> reporters = records.reportersOn(day);
        reporters.removeAll(rules.notAwaited());
        return reporters;
    }

    private void follow(String packageReference, LocalDate day) {
        try {
            follower.follow(packageReference, day);
        } catch (RuntimeException cause) {
            LOG.warn("The visits of {} could not be looked at: open its case", packageReference, cause);
        }
    }
}
