package uk.homeward.dataimport;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.dataimport.ImportFact.FileBroughtIn;
import uk.homeward.dataimport.ImportFact.FileChecked;
import uk.homeward.dataimport.ImportFact.FileDiscarded;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;

/** Looks files through and brings them in: whole, once, and only when somebody has seen that nothing is wrong. */
@Service
@Transactional
public class DataImportService {

    private final DataImports imports;
    private final ProblemStore problems;
    private final List<ImportKind> kinds;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    DataImportService(
            DataImports imports,
            ProblemStore problems,
            List<ImportKind> kinds,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.imports = imports;
        this.problems = problems;
        this.kinds = kinds;
        this.facts = facts;
        this.clock = clock;
    }

    public List<ImportKind> kinds() {
        return kinds;
    }

    /**
     * Nothing is brought in yet.
     *
     * @return the reference, for example {@code IMP-000001}
     * @throws uk.homeward.refusal.Refusal where it cannot be read as it is
     * @throws Conflict where the same file was brought in before
     */
    public String check(SentFile file) {
        ImportKind kind = kind(file.kind());
        imports.findByPrintAndStatus(file.print(), ImportStatus.BROUGHT_IN).stream()
                .findFirst()
                .ifPresent(before -> {
                    throw alreadyThere(before.view(kind.label()));
                });
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
        ImportPlan plan = kind(file.kind()).plan(TableReader.read(content), found);
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

    @Transactional(readOnly = true)
    public ImportView find(String reference) {
        return imports.findById(Reference.IMPORT.id(reference)).map(this::view).orElseThrow(Reference.IMPORT::unknown);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public Paged<ImportView> all(PageQuery page) {
        return Paged.of(imports.newest(page.pageable()).map(this::view));
    }

    /** In the order of the rows, as far as they are listed. */
    @Transactional(readOnly = true)
    public Paged<ImportProblem> problems(String reference, PageQuery page) {
        var unused = find(reference);
        return problems.of(Reference.IMPORT.id(reference), page);
    }

    private ImportView view(DataImport one) {
        return one.view(kind(one.kind()).label());
    }

    private ImportKind kind(String code) {
        return kinds.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow(SentFile::unknownKind);
    }

    private static Conflict alreadyThere(ImportView before) {
        return new Conflict("This file was brought in already: %s, by %s. Nothing was brought in twice."
                .formatted(before.reference(), before.decidedBy()));
    }
}
