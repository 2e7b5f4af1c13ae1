package uk.homeward.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.absence.AbsenceFact.AbsenceTold;
import uk.homeward.absence.AbsenceFact.AbsenceWithdrawn;
import uk.homeward.absence.AbsenceFact.PersonFound;
import uk.homeward.absence.AbsenceFact.ReturnMoved;
import uk.homeward.council.CouncilProfile;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Refusal;
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
        String why = late("lateReason", told.lateReason(), days.from());
        String note = Wording.optional("note", "The note", told.note());
        Absence absence = absences.saveAndFlush(new Absence(subjectReference, person, because, days, note));
        facts.publishEvent(
                new AbsenceTold(absence.reference(), person.caseReference(), because, days.from(), days.backOn(), why));
        subject.counted(subjectReference);
        return absence.reference();
    }

    /** Back earlier or later than was told, whether it lies ahead or behind. */
    public void moveReturn(String reference, @Nullable LocalDate backOn, @Nullable String reason) {
        LocalDate on = Wording.answered("backOn", backOn, "Give the day of return.");
        Absence absence = load(reference);
        Away was = absence.days();
        if (on.equals(was.backOn())) {
            throw new Refusal("backOn", "This day of return is on record already. Give the day that is right.");
        }
        String why = late("reason", reason, on);
        moveReturn(absence, on, why);
    }

    private void moveReturn(Absence absence, LocalDate on, @Nullable String why) {
        Away was = absence.days();
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
        found(absence, asked, why);
        subjects.of(absence.subjectReference()).counted(absence.subjectReference());
    }

    /** It was told by mistake, or twice. */
    public void withdraw(String reference, @Nullable String reason) {
        String why = Wording.required("reason", "The reason", reason, "Say why it never happened.");
        Absence absence = load(reference);
        boolean asked = absence.withdraw();
        absences.saveAndFlush(absence);
        Away days = absence.days();
        facts.publishEvent(new AbsenceWithdrawn(
                reference, absence.caseReference(), days, days.from().isBefore(today()), why));
        found(absence, asked, why);
        subjects.of(absence.subjectReference()).counted(absence.subjectReference());
    }

    private void found(Absence absence, boolean asked, @Nullable String why) {
        if (asked) {
            facts.publishEvent(new PersonFound(absence.reference(), absence.caseReference(), why));
        }
    }

    @Transactional(readOnly = true)
    public AbsenceView find(String reference) {
        return load(reference).view(today());
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<AbsenceView> ofCase(String caseReference) {
        return absences.findByCaseReferenceOrderByIdDesc(caseReference).stream()
                .map(absence -> absence.view(today()))
                .toList();
    }

    private @Nullable String late(String field, @Nullable String why, LocalDate day) {
        return Wording.lateReason(field, why, day, today(), council.lateFactDays());
    }

    private Absence load(String reference) {
        return absences.findById(Reference.ABSENCE.id(reference)).orElseThrow(Reference.ABSENCE::unknown);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
