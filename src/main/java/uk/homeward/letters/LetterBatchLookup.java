package uk.homeward.letters;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;

/** Batches as they are read, with the letters in them. */
@Service
@Transactional(readOnly = true)
public class LetterBatchLookup {

    private final LetterBatches batches;
    private final Letters letters;
    private final LetterPdf pdf;
    private final ReadableLetters readable;

    LetterBatchLookup(LetterBatches batches, Letters letters, LetterPdf pdf, ReadableLetters readable) {
        this.batches = batches;
        this.letters = letters;
        this.pdf = pdf;
        this.readable = readable;
    }

    /** The newest first. */
    public Paged<LetterBatchView> all(PageQuery page) {
        return Paged.of(batches.findAllByOrderByIdDesc(page.pageable()).map(LetterBatch::view));
    }

    public LetterBatchView find(long number) {
        return load(number).view();
    }

    /** The letters of a batch that still go; all that went with it once it is printed. */
    public List<LetterView> lettersOf(long number) {
        return goingWith(number).stream().map(Letter::view).toList();
    }

    /** All of it in one file, each letter in every format that its person needs. */
    public byte[] pdf(long number) {
        List<LetterSheet> sheets = goingWith(number).stream()
                .flatMap(letter -> letter.formats().stream().map(format -> LetterSheet.of(letter, format)))
                .toList();
        if (sheets.isEmpty()) {
            throw new Conflict("No letter of this batch goes any more. Make another batch.");
        }
        return pdf.of("Letters to print, batch %d".formatted(number), sheets);
    }

    /** @throws Conflict where a record behind one of them is closed to whoever asks */
    List<Letter> goingWith(long number) {
        LetterBatch batch = load(number);
        LetterStatus going = batch.view().printedOn() == null ? LetterStatus.WRITTEN : LetterStatus.SENT;
        List<Letter> all = letters.findByBatchIdAndStatusOrderById(number, going);
        if (readable.among(all).size() < all.size()) {
            throw new Conflict("This batch has letters to people whose records are restricted. Ask %s to print it."
                    .formatted(batch.view().madeBy()));
        }
        return all;
    }

    LetterBatch load(long number) {
        return batches.findById(number)
                .orElseThrow(() -> new NotFound("There is no batch of this number. Check the address."));
    }
}
