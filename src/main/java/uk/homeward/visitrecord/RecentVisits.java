package uk.homeward.visitrecord;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.delivery.PlannedCare;
import uk.homeward.delivery.PlannedVisit;

/** The visits of which a provider still tells. */
@Component
@Transactional(readOnly = true)
public class RecentVisits {

    private static final int RECENT_DAYS = 14;

    private final VisitRecordBook book;
    private final Clock clock;

    RecentVisits(VisitRecordBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** The visits of the last two weeks for which the provider answers, each in words by its number. */
    public Map<Integer, String> of(String provider, String packageReference) {
        PlannedCare care = book.careBy(provider, packageReference);
        LocalDate today = LocalDate.now(clock);
        return Stream.iterate(today, day -> day.minusDays(1))
                .limit(RECENT_DAYS)
                .flatMap(day -> care.on(day).stream())
                .filter(visit -> visit.isAwaitedFrom(provider))
                .collect(Collectors.toMap(PlannedVisit::number, PlannedVisit::when, (one, other) -> one, TreeMap::new));
    }
}
