package uk.homeward.absence;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.absence.AbsenceFact.PersonFound;

/** What support knows of days away, and where it tells that they are no longer its concern. */
@Service
@Transactional
public class AbsenceRegister {

    private final Absences absences;
    private final ApplicationEventPublisher facts;

    AbsenceRegister(Absences absences, ApplicationEventPublisher facts) {
        this.absences = absences;
        this.facts = facts;
    }

    /** Of all that were told of this support. */
    @Transactional(readOnly = true)
    public DaysAway daysOf(String subjectReference) {
        return new DaysAway(happened(subjectReference).map(Absence::days).toList());
    }

    /** Support is over, or the person is in hospital: nobody is asked any more. */
    public void noLongerAsked(String subjectReference, String why) {
        List<Absence> known = happened(subjectReference).toList();
        for (Absence absence : known) {
            if (absence.found()) {
                absences.saveAndFlush(absence);
                facts.publishEvent(new PersonFound(absence.reference(), absence.caseReference(), why));
            }
        }
    }

    private Stream<Absence> happened(String subjectReference) {
        return absences.findBySubjectReference(subjectReference).stream().filter(Absence::happened);
    }
}
