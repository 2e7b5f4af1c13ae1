package uk.homeward.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.refusal.Wording;

/** The meeting in person before a joint review, and talking over a refusal after it (DER-16, DER-20). */
@Service
@Transactional
public class TransferMeetingService {

    private final TransferStore store;

    TransferMeetingService(TransferStore store) {
        this.store = store;
    }

    /**
     * A meeting with the person, and whoever speaks for them, is agreed.
     *
     * @throws Refusal before the area is open, the person was reached, or too soon after they were
     */
    public void book(String reference, @Nullable LocalDate on, @Nullable String place, @Nullable String with) {
        LocalDate today = store.today();
        LocalDate day = Wording.comingDay("meetingOn", on, "Give the day of the meeting.", today);
        Transfer transfer = store.take(reference);
        store.expectOpen(transfer);
        transfer.book(
                new BookedMeeting(
                        day,
                        Wording.requiredLine("meetingPlace", "The place", place, "Say where you meet, in person."),
                        Wording.requiredLine("meetingWith", "Who is there", with, "Say who will be there.")),
                store.figures(),
                today);
        store.moved(transfer, null);
    }

    /** It was talked over with somebody who did not wish it. */
    public void discuss(String reference, @Nullable RefusalAnswer answer, @Nullable String words) {
        RefusalAnswer became = Wording.answered("refusalAnswer", answer, "Say what came of talking it over.");
        String why = Wording.required("refusalWords", "What was said", words, "Say what the person said.");
        Transfer transfer = store.take(reference);
        transfer.expectRefused();
        switch (became) {
            case STAYS -> transfer.keepWithDirectCare(store.today());
            case DIRECT_PAYMENT -> transfer.chooseDirectPayment(store.today());
            case AGREES -> {
                transfer.agreedAfterAll = true;
                store.keep(transfer);
                return;
            }
        }
        store.moved(transfer, why);
    }
}
