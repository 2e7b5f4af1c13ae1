package uk.homeward.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.confidentiality.ClosedRecords;
import uk.homeward.confidentiality.RecordAccess;
import uk.homeward.letters.LetterFact.LetterSent;
import uk.homeward.letters.LetterPdf.Sheet;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The door to letters that go together: printed in batches, or let go by e-mail at once. */
@Service
@Transactional
public class LetterBatchService {

    /** As many as make one file that opens quickly. */
    private static final int MOST = 200;

    private final LetterBatches batches;
    private final Letters letters;
    private final LetterService single;
    private final LetterPdf pdf;
    private final RecordAccess access;
    private final ClosedRecords closed;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    LetterBatchService(
            LetterBatches batches,
            Letters letters,
            LetterService single,
            LetterPdf pdf,
            RecordAccess access,
            ClosedRecords closed,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.batches = batches;
        this.letters = letters;
        this.single = single;
        this.pdf = pdf;
        this.access = access;
        this.closed = closed;
        this.facts = facts;
        this.clock = clock;
    }

    /** The oldest first; letters to people whose records are closed to whoever reads it are left out. */
    @Transactional(readOnly = true)
    public Paged<LetterView> waiting(WaitingLetters what, PageQuery page) {
        return closed.leaveOut(
                Paged.of(letters.findWaiting(what.ways(), what.statuses(), page.pageable())
                        .map(Letter::view)),
                LetterView::personReference);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public Paged<LetterBatchView> all(PageQuery page) {
        return Paged.of(batches.findAllByOrderByIdDesc(page.pageable()).map(LetterBatch::view));
    }

    @Transactional(readOnly = true)
    public LetterBatchView find(long number) {
        return load(number).view();
    }

    /**
     * Takes up to 200 letters that go by post and are in no batch, the oldest first.
     *
     * @return its number
     * @throws Conflict where none waits
     */
    public long make() {
        List<Letter> waiting = letters.takeToPrint(Limit.of(MOST));
        Set<String> hidden = closedAmong(waiting);
        List<Letter> taken = waiting.stream()
                .filter(letter -> !hidden.contains(letter.personReference()))
                .toList();
        if (taken.isEmpty()) {
            throw new Conflict("No letter waits to be printed. Open the last batch to print it again.");
        }
        LetterBatch batch = batches.saveAndFlush(new LetterBatch(taken.size(), LocalDate.now(clock), Actor.name()));
        taken.forEach(letter -> {
            letter.putIn(batch.number());
            letters.saveAndFlush(letter);
        });
        return batch.number();
    }

    /** The letters of a batch that still go; all that went with it once it is printed. */
    @Transactional(readOnly = true)
    public List<LetterView> lettersOf(long number) {
        return goingWith(number).stream().map(Letter::view).toList();
    }

    /** All of it in one file, each letter in every format that its person needs. */
    @Transactional(readOnly = true)
    public byte[] pdf(long number) {
        List<Sheet> sheets = goingWith(number).stream()
                .flatMap(letter -> letter.formats().stream().map(format -> Sheet.of(letter, format)))
                .toList();
        if (sheets.isEmpty()) {
            throw new Conflict("No letter of this batch goes any more. Make another batch.");
        }
        return pdf.of("Letters to print, batch %d".formatted(number), sheets);
    }

    /** Its letters went by post. Told twice, nothing more happens. */
    public void printed(long number, @Nullable LocalDate printedOn) {
        LocalDate on = Wording.answered("printedOn", printedOn, "Give the day on which the letters went to the post.");
        if (on.isAfter(LocalDate.now(clock))) {
            throw new Refusal("printedOn", "%s is in the future. Check the date.".formatted(Wording.day(on)));
        }
        LetterBatch batch = load(number);
        List<Letter> going = goingWith(number);
        if (batch.print(on, Actor.name())) {
            batches.saveAndFlush(batch);
            going.forEach(letter -> post(letter, on));
        }
    }

    private void post(Letter letter, LocalDate on) {
        letter.send(LetterChannel.POST, on, null);
        letters.saveAndFlush(letter);
        facts.publishEvent(new LetterSent(letter.reference(), letter.caseReference(), LetterChannel.POST, on, null));
    }

    /**
     * Lets all letters go that people asked for by e-mail, up to 200 at once.
     *
     * @return how many
     */
    public int releaseAll() {
        List<Letter> waiting = letters.takeToEmail(Limit.of(MOST));
        Set<String> hidden = closedAmong(waiting);
        List<Letter> going = waiting.stream()
                .filter(letter -> !hidden.contains(letter.personReference()))
                .toList();
        going.forEach(letter -> single.release(letter.reference()));
        return going.size();
    }

    /** @throws Conflict where a record behind one of them is closed to whoever asks */
    private List<Letter> goingWith(long number) {
        LetterBatch batch = load(number);
        LetterStatus going = batch.view().printedOn() == null ? LetterStatus.WRITTEN : LetterStatus.SENT;
        List<Letter> all = letters.findByBatchIdAndStatusOrderById(number, going);
        if (!closedAmong(all).isEmpty()) {
            throw new Conflict("This batch has letters to people whose records are restricted. Ask %s to print it."
                    .formatted(batch.view().madeBy()));
        }
        return all;
    }

    private Set<String> closedAmong(List<Letter> some) {
        return access.closedAmong(some.stream().map(Letter::personReference).toList(), Actor.name());
    }

    private LetterBatch load(long number) {
        return batches.findById(number)
                .orElseThrow(() -> new NotFound("There is no batch of this number. Check the address."));
    }
}
