package uk.homeward.absence;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.absence.AbsenceFact.PersonFound;
import uk.homeward.absence.AbsenceFact.ReturnMoved;
import uk.homeward.council.CouncilProfile;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The person comes back on another day than was told. */
@Service
@Transactional
public class ReturnMoveService {
    private final Absences absences;
    private final AbsenceRegister register;
    private final AbsenceSubjects subjects;
    private final CouncilProfile council;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    ReturnMoveService(
            Absences absences,
            AbsenceRegister register,
            AbsenceSubjects subjects,
            CouncilProfile council,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.absences = absences;
        this.register = register;
        this.subjects = subjects;
        this.council = council;
        this.clock = clock;
        this.facts = facts;
    }

    /** Back earlier or later than was told, whether it lies ahead or behind. */
    public void move(String reference, @Nullable LocalDate backOn, @Nullable String reason) {
        LocalDate on = Wording.answered("backOn", backOn, "Give the day of return.");
        Absence absence = absences.load(reference);
        Away was = absence.days();
        if (on.equals(was.backOn())) {
            throw new Refusal("backOn", "This day of return is on record already. Give the day that is right.");
        }
        String why = Wording.lateReason("reason", reason, on, today(), council.lateFactDays());
        DaysAway others = register.daysOf(absence.subjectReference()).without(was);
        boolean asked = absence.back(on);
        var unused = others.with(absence.days());
        absences.saveAndFlush(absence);
        facts.publishEvent(new ReturnMoved(
                absence.reference(),
                absence.caseReference(),
                was.backOn(),
                on,
                was.backOn().isBefore(today()) && !asked,
                why));
        if (asked) {
            facts.publishEvent(new PersonFound(absence.reference(), absence.caseReference(), why));
        }
        subjects.of(absence.subjectReference()).counted(absence.subjectReference());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
