package uk.homeward.shortterm;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.absence.AbsenceFact;
import uk.homeward.absence.AbsenceFact.AbsenceTold;
import uk.homeward.absence.AbsenceFact.AbsenceWithdrawn;
import uk.homeward.absence.AbsenceFact.ReturnMoved;
import uk.homeward.absence.AbsenceService;
import uk.homeward.hospital.HospitalStayService;
import uk.homeward.hospital.StayFact.ReturnedHome;
import uk.homeward.reference.Reference;

/** Somebody was home, or away, for days before anybody said so. */
@Component
class LateFactListener {

    private final EpisodeStore store;
    private final HospitalStayService stays;
    private final AbsenceService absences;
    private final LateFactService lateFacts;

    LateFactListener(
            EpisodeStore store, HospitalStayService stays, AbsenceService absences, LateFactService lateFacts) {
        this.store = store;
        this.stays = stays;
        this.absences = absences;
        this.lateFacts = lateFacts;
    }

    @EventListener
    void on(ReturnedHome fact) {
        String subject = stays.find(fact.reference()).subjectReference();
        told(LateFactKind.RETURN, fact.reference(), subject, fact.returnedOn(), fact.reason());
    }

    @EventListener
    void on(AbsenceTold fact) {
        String subject = absences.find(fact.reference()).subjectReference();
        told(LateFactKind.ABSENCE, fact.reference(), subject, fact.awayFrom(), fact.reason());
    }

    /** Days that had passed count otherwise now; a return that only moves is told like any other. */
    @EventListener
    void on(ReturnMoved fact) {
        String subject = absences.find(fact.reference()).subjectReference();
        if (fact.history()) {
            putRight(fact, subject);
        } else {
            told(LateFactKind.ABSENCE, fact.reference(), subject, fact.became(), fact.reason());
        }
    }

    @EventListener
    void on(AbsenceWithdrawn fact) {
        if (fact.history()) {
            putRight(fact, absences.find(fact.reference()).subjectReference());
        }
    }

    private void putRight(AbsenceFact fact, String subject) {
        if (isEpisode(subject)) {
            lateFacts.putRight(LateFactKind.DAYS_AWAY, fact, store.load(subject));
        }
    }

    private static boolean isEpisode(String subject) {
        return Reference.kindOf(subject).equals(Optional.of(Reference.EPISODE));
    }

    private void told(LateFactKind kind, String reference, String subject, LocalDate on, @Nullable String why) {
        if (isEpisode(subject)) {
            lateFacts.told(kind, reference, store.load(subject), on, why);
        }
    }
}
