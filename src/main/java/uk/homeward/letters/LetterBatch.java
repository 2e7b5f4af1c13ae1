package uk.homeward.letters;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Letters that are printed together. */
@Entity
@Table(name = "letter_batch")
class LetterBatch {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_batch_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private LocalDate madeOn;
    private String madeBy;
    private int letters;
    private @Nullable LocalDate printedOn;
    private @Nullable String printedBy;

    @SuppressWarnings("NullAway.Init")
    protected LetterBatch() {}

    LetterBatch(int letters, LocalDate madeOn, String madeBy) {
        this.letters = letters;
        this.madeOn = madeOn;
        this.madeBy = madeBy;
    }

    /** @return whether that is news */
    boolean print(LocalDate on, String by) {
        if (on.isBefore(madeOn)) {
            throw new Refusal("printedOn", "The batch was made on %s. Check the day.".formatted(Wording.day(madeOn)));
        }
        if (printedOn != null) {
            return false;
        }
        printedOn = on;
        printedBy = by;
        return true;
    }

    long number() {
        return requireNonNull(id);
    }

    LetterBatchView view() {
        return new LetterBatchView(number(), madeOn, madeBy, letters, printedOn, printedBy);
    }
}
