package uk.homeward.letters;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.confidentiality.ClosedRecords;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

/** Letters that wait to go: shown by what they wait for, and let go by e-mail at once. */
@Service
@Transactional
public class WaitingLetterService {

    /** As many as somebody can have looked at before they go. */
    private static final int MOST = 200;

    private final Letters letters;
    private final LetterSendingService sending;
    private final ReadableLetters readable;
    private final ClosedRecords closed;

    WaitingLetterService(
            Letters letters, LetterSendingService sending, ReadableLetters readable, ClosedRecords closed) {
        this.letters = letters;
        this.sending = sending;
        this.readable = readable;
        this.closed = closed;
    }

    /** The oldest first; letters to people whose records are closed to whoever reads it are left out. */
    @Transactional(readOnly = true)
    public Paged<LetterView> waiting(WaitingLetters what, PageQuery page) {
        return closed.leaveOut(
                Paged.of(letters.findWaiting(what.ways(), what.statuses(), page.pageable())
                        .map(Letter::view)),
                LetterView::personReference);
    }

    /**
     * Lets all letters go that people asked for by e-mail, up to 200 at once.
     *
     * @return how many
     */
    public int releaseAll() {
        List<Letter> going = readable.among(letters.takeToEmail(Limit.of(MOST)));
        going.forEach(letter -> sending.release(letter.reference()));
        return going.size();
    }
}
