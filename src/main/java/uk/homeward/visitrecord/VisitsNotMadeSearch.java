package uk.homeward.visitrecord;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.delivery.PlannedCare;
import uk.homeward.delivery.PlannedVisit;

/** Finds the visits of one day of one package that were not made, or of which nothing is known when it should be. */
@Component
class VisitsNotMadeSearch {

    private final VisitDayRecords records;
    private final VisitCheckDays checks;
    private final VisitReporters reporters;

    VisitsNotMadeSearch(VisitDayRecords records, VisitCheckDays checks, VisitReporters reporters) {
        this.records = records;
        this.checks = checks;
        this.reporters = reporters;
    }

    List<VisitAlarmSubject> find(String packageReference, PlannedCare care, LocalDate day) {
        List<VisitAlarmSubject> found = new ArrayList<>(criticalMissed(packageReference, care, day));
        if (checks.isBegun(day)) {
            found.addAll(
                    records.anyMade(packageReference, day)
                            ? criticalUntold(packageReference, care, day)
                            : noneMade(packageReference, care, day));
        }
        return found;
    }

    /** At once, whatever else is told of the day. */
    private List<VisitAlarmSubject> criticalMissed(String packageReference, PlannedCare care, LocalDate day) {
        return records.criticalMissed(packageReference, day).stream()
                .map(missed -> care.visit(missed.visit(), day)
                        .filter(visit -> visit.isAwaitedFrom(missed.provider()))
                        .map(visit -> VisitAlarmSubject.of(
                                packageReference, missed.provider(), VisitAlarmKind.CRITICAL_MISSED, day, visit))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The others of the day were made; of this one nothing is known when all of it is told. */
    private List<VisitAlarmSubject> criticalUntold(String packageReference, PlannedCare care, LocalDate day) {
        Set<Integer> told = records.toldVisits(packageReference, day);
        Set<String> awaited = reporters.awaited(day);
        return care.on(day).stream()
                .filter(visit -> visit.timeCritical() && !told.contains(visit.number()))
                .filter(visit -> visit.provider() != null
                        && awaited.contains(visit.provider())
                        && visit.isAwaitedFrom(visit.provider()))
                .map(visit -> VisitAlarmSubject.of(
                        packageReference, String.valueOf(visit.provider()), VisitAlarmKind.CRITICAL_UNTOLD, day, visit))
                .toList();
    }

    /** Nobody came all day, as far as those tell who tell of their visits. */
    private List<VisitAlarmSubject> noneMade(String packageReference, PlannedCare care, LocalDate day) {
        List<VisitAlarmSubject> subjects = new ArrayList<>();
        for (String provider : reporters.awaited(day)) {
            List<PlannedVisit> awaited = care.on(day).stream()
                    .filter(visit -> visit.isAwaitedFrom(provider))
                    .sorted((one, other) -> one.earliest().compareTo(other.earliest()))
                    .toList();
            if (!awaited.isEmpty()) {
                subjects.add(new VisitAlarmSubject(
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
