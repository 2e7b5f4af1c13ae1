package uk.homeward.visitrecord;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.dataimport.Problems;
import uk.homeward.dataimport.SentFile;
import uk.homeward.dataimport.Table;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
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
    private final VisitFileProblems mistakes;
    private final VisitFileIntake intake;
    private final Clock clock;

    VisitFileService(
            VisitFileReader reader,
            VisitFileStore store,
            VisitFileProblems mistakes,
            VisitFileIntake intake,
            Clock clock) {
        this.reader = reader;
        this.store = store;
        this.mistakes = mistakes;
        this.intake = intake;
        this.clock = clock;
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
        store.add(kept, file.print());
        mistakes.add(kept.reference(), problems.first(MOST_PROBLEMS));
        if (counts) {
            intake.keep(provider, kept.reference(), ready);
        }
        return kept.reference();
    }
}
