package uk.homeward.absence;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.absence.AbsenceFact.PersonNotBack;
import uk.homeward.absence.AbsenceFact.PersonNotFound;
import uk.homeward.refusal.Wording;

/** Somebody was to be back and is not there: whoever is asked finds out where they are, or managers hear of it. */
@Service
@Transactional
public class MissedReturnService {

    private final Absences absences;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    MissedReturnService(Absences absences, Clock clock, ApplicationEventPublisher facts) {
        this.absences = absences;
        this.clock = clock;
        this.facts = facts;
    }

    /** Announces {@link PersonNotBack}. */
    public void tell(String reference, @Nullable String found) {
        String what = Wording.required(
                "found", "What you found", found, "Say what you found, and whether anybody has heard of the person.");
        Absence absence = absences.load(reference);
        absence.missed(LocalDate.now(clock));
        absences.saveAndFlush(absence);
        facts.publishEvent(new PersonNotBack(
                reference, absence.caseReference(), absence.days().backOn(), what));
    }

    public void escalate(String reference) {
        Absence absence = absences.load(reference);
        facts.publishEvent(new PersonNotFound(reference, absence.caseReference()));
    }
}
