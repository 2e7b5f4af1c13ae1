package uk.homeward.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.absence.AbsenceFact.AbsenceTold;
import uk.homeward.council.CouncilProfile;
import uk.homeward.refusal.Wording;

/** The door to days away. They end on the planned day of return, unless somebody tells otherwise. */
@Service
@Transactional
public class AbsenceService {

    private final Absences absences;
    private final AbsenceRegister register;
    private final AbsenceSubjects subjects;
    private final CouncilProfile council;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    AbsenceService(
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

    /**
     * @param subjectReference of the support that nobody need give, for example {@code EPI-000123}
     * @return the reference, for example {@code ABS-000123}
     */
    public String tell(String subjectReference, AbsenceDates told) {
        AbsenceReason because = Wording.answered("because", told.because(), "Say why the person is away.");
        Away days = told.checked(today());
        AbsenceSubject subject = subjects.of(subjectReference);
        AbsentPerson person = subject.expectDuring(subjectReference, days);
        var unused = register.daysOf(subjectReference).with(days);
        String why = Wording.lateReason("lateReason", told.lateReason(), days.from(), today(), council.lateFactDays());
        String note = Wording.optional("note", "The note", told.note());
        Absence absence = absences.saveAndFlush(new Absence(subjectReference, person, because, days, note));
        facts.publishEvent(
                new AbsenceTold(absence.reference(), person.caseReference(), because, days.from(), days.backOn(), why));
        subject.counted(subjectReference);
        return absence.reference();
    }

    @Transactional(readOnly = true)
    public AbsenceView find(String reference) {
        return absences.load(reference).view(today());
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<AbsenceView> ofCase(String caseReference) {
        return absences.findByCaseReferenceOrderByIdDesc(caseReference).stream()
                .map(absence -> absence.view(today()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
