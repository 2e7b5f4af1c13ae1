package uk.homeward.visitrecord;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.delivery.PlannedCare;
import uk.homeward.delivery.PlannedCareLookup;
import uk.homeward.delivery.PlannedVisit;
import uk.homeward.visitrecord.VisitAlarmStore.Subject;
import uk.homeward.visitrecord.VisitRecordFact.VisitAlarmMended;
import uk.homeward.visitrecord.VisitRecordFact.VisitsNotMade;

/**
 * Keeps the alarms of one day of one package as they have to be: raised once where a visit was not made, and mended where it
 * turns out that it was, or was not wanted.
 */
@Component
class VisitAlarmFollower {

    private final VisitRecordStore records;
    private final VisitAlarmStore alarms;
    private final VisitCheckDays checks;
    private final PlannedCareLookup planned;
    private final VisitRecordRules rules;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    VisitAlarmFollower(
            VisitRecordStore records,
            VisitAlarmStore alarms,
            VisitCheckDays checks,
            PlannedCareLookup planned,
            VisitRecordRules rules,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.records = records;
        this.alarms = alarms;
        this.checks = checks;
        this.planned = planned;
        this.rules = rules;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    void follow(String packageReference, LocalDate day) {
        planned.of(packageReference).ifPresent(care -> follow(packageReference, care, day));
    }

    void follow(String packageReference, PlannedCare care, LocalDate day) {
        List<Subject> wrong = new ArrayList<>(criticalMissed(packageReference, care, day));
        if (checks.isBegun(day)) {
            wrong.addAll(
                    records.anyMade(packageReference, day)
                            ? criticalUntold(packageReference, care, day)
                            : noneMade(packageReference, care, day));
        }
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

    /** At once, whatever else is told of the day. */
    private List<Subject> criticalMissed(String packageReference, PlannedCare care, LocalDate day) {
        return records.criticalMissed(packageReference, day).stream()
                .map(missed -> care.visit(missed.visit(), day)
                        .filter(visit -> visit.isAwaitedFrom(missed.provider()))
                        .map(visit -> new Subject(
                                packageReference,
                                missed.provider(),
                                VisitAlarmKind.CRITICAL_MISSED,
                                day,
                                visit.number(),
                                visit.earliest(),
                                1))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The others of the day were made; of this one nothing is known when all of it is told. */
    private List<Subject> criticalUntold(String packageReference, PlannedCare care, LocalDate day) {
        Set<Integer> told = records.toldVisits(packageReference, day);
        Set<String> reporters = awaited(day);
        return care.on(day).stream()
                .filter(visit -> visit.timeCritical() && !told.contains(visit.number()))
                .filter(visit -> visit.provider() != null
                        && reporters.contains(visit.provider())
                        && visit.isAwaitedFrom(visit.provider()))
                .map(visit -> new Subject(
                        packageReference,
                        String.valueOf(visit.provider()),
                        VisitAlarmKind.CRITICAL_UNTOLD,
                        day,
                        visit.number(),
                        visit.earliest(),
                        1))
                .toList();
    }

    private Set<String> awaited(LocalDate day) {
        Set<String> reporters = records.reportersOn(day);
        reporters.removeAll(rules.notAwaited());
        return reporters;
    }

    /** Nobody came all day, as far as those tell who tell of their visits. */
    private List<Subject> noneMade(String packageReference, PlannedCare care, LocalDate day) {
        List<Subject> subjects = new ArrayList<>();
        for (String provider : awaited(day)) {
            List<PlannedVisit> awaited = care.on(day).stream()
                    .filter(visit -> visit.isAwaitedFrom(provider))
                    .sorted((one, other) -> one.earliest().compareTo(other.earliest()))
                    .toList();
            if (!awaited.isEmpty()) {
                subjects.add(new Subject(
                        packageReference,
                        provider,
                        VisitAlarmKind.NONE_MADE,
                        day,
                        0,
                        awaited.get(0).earliest(),
                        awaited.size()));
            }
        }
        return subjects;
    }
}
