package uk.homeward.visitrecord;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.delivery.PlannedCare;
import uk.homeward.delivery.PlannedCareLookup;
import uk.homeward.visitrecord.VisitRecordFact.VisitAlarmMended;
import uk.homeward.visitrecord.VisitRecordFact.VisitsNotMade;

/**
 * Keeps the alarms of one day of one package as they have to be: raised once where a visit was not made, and mended where it
 * turns out that it was, or was not wanted.
 */
@Component
class VisitAlarmFollower {

    private final VisitAlarmStore alarms;
    private final PlannedCareLookup planned;
    private final ApplicationEventPublisher facts;
    private final Clock clock;
    private final VisitsNotMadeSearch search;

    VisitAlarmFollower(
            VisitAlarmStore alarms,
            PlannedCareLookup planned,
            ApplicationEventPublisher facts,
            Clock clock,
            VisitsNotMadeSearch search) {
        this.alarms = alarms;
        this.planned = planned;
        this.facts = facts;
        this.clock = clock;
        this.search = search;
    }

    @Transactional
    void follow(String packageReference, LocalDate day) {
        planned.of(packageReference).ifPresent(care -> follow(packageReference, care, day));
    }

    void follow(String packageReference, PlannedCare care, LocalDate day) {
        List<VisitAlarmSubject> wrong = search.find(packageReference, care, day);
        Instant now = clock.instant();
        alarms.openOf(packageReference, day).stream()
                .filter(raised -> wrong.stream().noneMatch(raised::isAbout))
                .forEach(raised -> {
                    alarms.mend(raised.reference(), now);
                    facts.publishEvent(new VisitAlarmMended(raised.reference(), packageReference));
                });
        wrong.forEach(subject -> alarms.raise(subject, now)
                .ifPresent(reference -> facts.publishEvent(
                        new VisitsNotMade(reference, packageReference, subject.kind(), subject.day()))));
    }
}
