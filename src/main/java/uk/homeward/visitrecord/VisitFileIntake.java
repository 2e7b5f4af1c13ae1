package uk.homeward.visitrecord;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.homeward.reference.Reference;

/** Brings the rows of a file on record, and looks once at each day of a package of which it tells something new. */
@Component
class VisitFileIntake {

    private final VisitFileStore store;
    private final VisitRecordBook book;
    private final VisitAlarmFollower alarms;

    VisitFileIntake(VisitFileStore store, VisitRecordBook book, VisitAlarmFollower alarms) {
        this.store = store;
        this.book = book;
        this.alarms = alarms;
    }

    void keep(String provider, String file, List<VisitFileReader.Ready> ready) {
        long number = Reference.VISIT_FILE.id(file);
        List<VisitFileReader.Ready> news = ready.stream()
                .filter(row -> book.keep(provider, row.packageReference(), row.record(), number))
                .toList();
        store.told(file, news.size());
        news.stream()
                .collect(Collectors.toMap(
                        row -> List.of(row.packageReference(), row.record().day()),
                        Function.identity(),
                        (one, other) -> one,
                        LinkedHashMap::new))
                .values()
                .forEach(row -> alarms.follow(
                        row.packageReference(), row.care(), row.record().day()));
    }
}
