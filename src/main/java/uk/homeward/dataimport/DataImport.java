package uk.homeward.dataimport;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;

/** One file: looked through, and then brought in whole, or discarded. What stood in it is kept only until then. */
@Entity
@Table(name = "data_import")
class DataImport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "data_import_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String kind;
    private String fileName;
    private String print;
    private byte @Nullable [] content;

    @Enumerated(EnumType.STRING)
    private ImportStatus status = ImportStatus.CHECKED;

    private int tableRows;
    private int size;

    @Column(name = "problems")
    private int problemCount;

    private String checkedBy;
    private Instant checkedAt;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected DataImport() {}

    DataImport(SentFile file, int tableRows, int size, int problems, String by, Instant now) {
        this.kind = file.kind();
        this.fileName = file.name();
        this.print = file.print();
        this.content = file.content();
        this.tableRows = tableRows;
        this.size = size;
        this.problemCount = problems;
        this.checkedBy = by;
        this.checkedAt = now;
    }

    /** @return what is to be brought in */
    byte[] bringIn(String by, Instant now) {
        expectWaiting();
        if (problemCount > 0) {
            throw new Conflict(
                    "This file has mistakes, and nothing of it was brought in. Mend them in the file and send it again.");
        }
        byte[] all = requireNonNull(content);
        decide(ImportStatus.BROUGHT_IN, by, now);
        return all;
    }

    void discard(String by, Instant now) {
        expectWaiting();
        decide(ImportStatus.DISCARDED, by, now);
    }

    private void decide(ImportStatus as, String by, Instant now) {
        status = as;
        decidedBy = by;
        decidedAt = now;
        content = null;
    }

    private void expectWaiting() {
        if (status != ImportStatus.CHECKED) {
            throw new Conflict("This file is %s already, by %s. Send it again if it is to be looked through anew."
                    .formatted(status == ImportStatus.BROUGHT_IN ? "brought in" : "discarded", decidedBy));
        }
    }

    /** @throws Conflict because the same file was brought in */
    void refuseAgain() {
        throw new Conflict("This file was brought in already: %s, by %s. Nothing was brought in twice."
                .formatted(reference(), decidedBy));
    }

    String kind() {
        return kind;
    }

    String reference() {
        return Reference.IMPORT.of(requireNonNull(id));
    }

    long number() {
        return requireNonNull(id);
    }

    ImportView view(String kindLabel) {
        return new ImportView(
                reference(),
                kindLabel,
                fileName,
                status,
                tableRows,
                size,
                problemCount,
                checkedBy,
                checkedAt,
                decidedBy,
                decidedAt);
    }
}
