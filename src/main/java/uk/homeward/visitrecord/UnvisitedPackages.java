package uk.homeward.visitrecord;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import uk.homeward.delivery.AwaitedVisit;
import uk.homeward.delivery.PlannedCareLookup;

/** Packages of which no visit of a day was made, or nobody told of a time-critical one, as far as providers tell. */
@Component
class UnvisitedPackages {

    private final VisitDayRecords records;
    private final VisitReporters reporters;
    private final PlannedCareLookup planned;

    UnvisitedPackages(VisitDayRecords records, VisitReporters reporters, PlannedCareLookup planned) {
        this.records = records;
        this.reporters = reporters;
        this.planned = planned;
    }

    /** @return how many there are */
    int forEach(LocalDate day, Consumer<String> act) {
        Set<String> tellers = reporters.awaited(day);
        int found = 0;
        long last = tellers.isEmpty() ? -1 : planned.last();
        Set<String> made = records.madeOn(day);
        Set<AwaitedVisit> told = records.criticalTold(day);
        for (long step = 0; step <= last; step++) {
            Set<String> without = new TreeSet<>(planned.awaited(day, tellers, step));
            without.removeAll(made);
            planned.critical(day, tellers, step).stream()
                    .filter(one -> !told.contains(one))
                    .forEach(one -> without.add(one.packageReference()));
            without.forEach(act);
            found += without.size();
        }
        return found;
    }
}
