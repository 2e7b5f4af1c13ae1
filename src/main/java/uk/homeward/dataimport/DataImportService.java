package uk.homeward.dataimport;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.dataimport.ImportFact.FileBroughtIn;
import uk.homeward.dataimport.ImportFact.FileChecked;
import uk.homeward.dataimport.ImportFact.FileDiscarded;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;

/** Looks files through and brings them in: whole, once, and only when somebody has seen that nothing is wrong. */
@Service
@Transactional
public class DataImportService {

    private final DataImports imports;
    private final ProblemStore problems;
    private final ImportKinds kinds;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    DataImportService(
            DataImports imports,
            ProblemStore problems,
            ImportKinds kinds,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.imports = imports;
        this.problems = problems;
        this.kinds = kinds;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Nothing is brought in yet.
     *
     * @return the reference, for example {@code IMP-000001}
     * @throws uk.homeward.refusal.Refusal where it cannot be read as it is
     * @throws Conflict where the same file was brought in before
     */
    public String check(SentFile file) {
        ImportKind kind = kinds.find(file.kind());
        imports.findByPrintAndStatus(file.print(), ImportStatus.BROUGHT_IN).stream()
                .findFirst()
                .ifPresent(DataImport::refuseAgain);
        Table table = file.table();
        Problems found = new Problems();
        ColumnCheck.of(kind).check(table, found);
        int size = found.none() ? kind.plan(table, found).size() : 0;
        imports.findByPrintAndStatus(file.print(), ImportStatus.CHECKED)
                .forEach(before -> discard(before, "The same file was looked through anew."));
        DataImport checked = imports.saveAndFlush(
                new DataImport(file, table.rows().size(), size, found.count(), Actor.name(), clock.instant()));
        problems.keep(checked.number(), found);
        facts.publishEvent(new FileChecked(checked.reference()));
        return checked.reference();
    }

    /** @throws Conflict where it has mistakes, was decided, or the record has changed since it was looked through */
    public void bringIn(String reference) {
        DataImport file = imports.findLocked(Reference.IMPORT.id(reference)).orElseThrow(Reference.IMPORT::unknown);
        byte[] content = file.bringIn(Actor.name(), clock.instant());
        imports.saveAndFlush(file);
        Problems found = new Problems();
        ImportPlan plan = kinds.find(file.kind()).plan(TableReader.read(content), found);
        if (!found.none()) {
            throw new Conflict(
                    "The record has changed since this file was looked through, and it does not fit any more. Send it again to see why.");
        }
        facts.publishEvent(new FileBroughtIn(reference));
        plan.bringIn(reference);
    }

    public void discard(String reference, @Nullable String reason) {
        discard(
                imports.findLocked(Reference.IMPORT.id(reference)).orElseThrow(Reference.IMPORT::unknown),
                Wording.optional("reason", "The reason", reason));
    }

    private void discard(DataImport file, @Nullable String reason) {
        file.discard(Actor.name(), clock.instant());
        imports.saveAndFlush(file);
        facts.publishEvent(new FileDiscarded(file.reference(), reason));
    }
}
