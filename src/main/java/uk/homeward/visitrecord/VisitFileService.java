package uk.homeward.visitrecord;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.dataimport.ImportColumn;
import uk.homeward.dataimport.ImportProblem;
import uk.homeward.dataimport.Problems;
import uk.homeward.dataimport.SentFile;
import uk.homeward.dataimport.Table;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;

/**
 * Files from a provider's call monitoring. All of a file counts or nothing does, and each file once; what stood in it is kept
 * as records alone.
 */
@Service
@Transactional
public class VisitFileService {

    private static final String KIND = "visits";

    /** Nobody reads more of one file. */
    private static final int MOST_PROBLEMS = 500;

    private static final int MOST_ROWS = 20_000;

    private final VisitFileReader reader;
    private final VisitFileStore store;
    private final VisitRecordBook book;
    private final VisitAlarmFollower alarms;
    private final Clock clock;

    VisitFileService(
            VisitFileReader reader,
            VisitFileStore store,
            VisitRecordBook book,
            VisitAlarmFollower alarms,
            Clock clock) {
        this.reader = reader;
        this.store = store;
        this.book = book;
        this.alarms = alarms;
        this.clock = clock;
    }

    public static List<ImportColumn> columns() {
        return VisitFileRow.COLUMNS;
    }

    /**
     * @param lookOnly whether it is looked through, and nothing of it counts
     * @return its reference, for example {@code VFL-000001}; its mistakes stand there
     * @throws Conflict where the same file counts already
     * @throws Refusal where it cannot be read as it is
     */
    public String send(String provider, @Nullable String name, byte[] content, boolean lookOnly) {
        SentFile file = SentFile.of(KIND, name, content);
        store.counted(provider, file.print()).ifPresent(before -> {
            throw new Conflict("This file was sent already: %s, by %s. Nothing counts twice."
                    .formatted(before.reference(), before.sentBy()));
        });
        Table table = file.table();
        if (table.rows().size() > MOST_ROWS) {
            throw new Refusal("file", "This file has more than 20,000 rows. Divide it, and send each part.");
        }
        Problems problems = new Problems();
        List<VisitFileReader.Ready> ready = reader.read(provider, table, problems);
        boolean counts = problems.none() && !lookOnly;
        VisitFile kept = new VisitFile(
                Reference.VISIT_FILE.of(store.next()),
                provider,
                file.name(),
                table.rows().size(),
                0,
                problems.count(),
                counts,
                Actor.name(),
                clock.instant());
        store.add(kept, file.print(), problems.first(MOST_PROBLEMS));
        if (counts) {
            keepAll(provider, kept.reference(), ready);
        }
        return kept.reference();
    }

    private void keepAll(String provider, String file, List<VisitFileReader.Ready> ready) {
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

    /** @throws NotFound also where another provider sent it */
    @Transactional(readOnly = true)
    public VisitFile find(String provider, String reference) {
        return store.find(reference)
                .filter(file -> file.provider().equals(provider))
                .orElseThrow(() -> new NotFound("You have sent no file with this reference. Choose one of your list."));
    }

    @Transactional(readOnly = true)
    public Paged<VisitFile> ofProvider(String provider, PageQuery page) {
        return store.ofProvider(provider, page);
    }

    @Transactional(readOnly = true)
    public Paged<ImportProblem> problems(String provider, String reference, PageQuery page) {
        return store.problems(find(provider, reference).reference(), page);
    }
}
