package uk.homeward.absence;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.absence.AbsenceFact.AbsenceWithdrawn;
import uk.homeward.absence.AbsenceFact.PersonFound;
import uk.homeward.refusal.Wording;

/** Days away that were told by mistake, or twice, come off the record. */
@Service
@Transactional
public class AbsenceWithdrawalService {
    private final Absences absences;
    private final AbsenceSubjects subjects;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    AbsenceWithdrawalService(
            Absences absences, AbsenceSubjects subjects, Clock clock, ApplicationEventPublisher facts) {
        this.absences = absences;
        this.subjects = subjects;
        this.clock = clock;
        this.facts = facts;
    }

    public void withdraw(String reference, @Nullable String reason) {
        String why = Wording.required("reason", "The reason", reason, "Say why it never happened.");
        Absence absence = absences.load(reference);
        boolean asked = absence.withdraw();
        absences.saveAndFlush(absence);
        Away days = absence.days();
        facts.publishEvent(new AbsenceWithdrawn(
                reference, absence.caseReference(), days, days.from().isBefore(LocalDate.now(clock)), why));
        if (asked) {
            facts.publishEvent(new PersonFound(reference, absence.caseReference(), why));
        }
        subjects.of(absence.subjectReference()).counted(absence.subjectReference());
    }
}
