package uk.homeward.visitrecord;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.delivery.PlannedCare;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.visitrecord.VisitRecordFact.VisitRecordWithdrawn;

/** The door for a provider that tells how one of its visits went. */
@Service
@Transactional
public class VisitRecordService {

    private final VisitRecordBook book;
    private final VisitRecordStore store;
    private final VisitAlarmFollower alarms;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    VisitRecordService(
            VisitRecordBook book,
            VisitRecordStore store,
            VisitAlarmFollower alarms,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.book = book;
        this.store = store;
        this.alarms = alarms;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * What is told a second time changes nothing.
     *
     * @throws NotFound where the provider gives no care under this package
     * @throws Refusal where it cannot be so, or something else is on record and no reason is given
     */
    public void tell(String provider, String packageReference, VisitTold told) {
        PlannedCare care = book.careBy(provider, packageReference);
        VisitRecord record = book.read(provider, packageReference, care, told);
        if (book.keep(provider, packageReference, record, null)) {
            alarms.follow(packageReference, care, record.day());
        }
    }

    /** It was told by mistake: it stays as history, and holds no more. */
    public void withdraw(String provider, long number, @Nullable String words) {
        String why = Wording.required("why", "The reason", words, "Say why this was told by mistake.");
        VisitRecordView known = find(provider, number);
        if (!known.holds()) {
            throw new Conflict(
                    "This does not hold any more: it was replaced or withdrawn. Nothing is left to be done.");
        }
        store.replace(number, Actor.name(), clock.instant(), why);
        LocalDate day = known.record().day();
        facts.publishEvent(new VisitRecordWithdrawn(known.packageReference(), day, why));
        alarms.follow(known.packageReference(), day);
    }

    /** @throws NotFound also where another provider told it */
    @Transactional(readOnly = true)
    public VisitRecordView find(String provider, long number) {
        return store.find(number)
                .filter(record -> record.isOf(provider))
                .orElseThrow(() -> new NotFound("You have told nothing under this number. Choose one of your list."));
    }
}
