package uk.homeward.absence;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.absence.AbsenceFact.PersonFound;
import uk.homeward.absence.Whereabouts.PersonIs;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Whoever was asked to find somebody who is not back says where they are. */
@Service
@Transactional
public class WhereaboutsService {
    private final Absences absences;
    private final ReturnMoveService returns;
    private final AbsenceSubjects subjects;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    WhereaboutsService(
            Absences absences,
            ReturnMoveService returns,
            AbsenceSubjects subjects,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.absences = absences;
        this.returns = returns;
        this.subjects = subjects;
        this.clock = clock;
        this.facts = facts;
    }

    public void answer(String reference, Whereabouts answer) {
        Absence absence = absences.load(reference);
        absence.expectMissed();
        PersonIs place = Wording.answered("whereabouts", answer.place(), "Say where the person is.");
        String said =
                Wording.required("asked", "Whom you asked", answer.asked(), "Say whom you asked, and what they said.");
        LocalDate today = LocalDate.now(clock);
        switch (place) {
            case HOME -> home(absence, past(answer.on(), today), said);
            case AWAY_LONGER -> returns.move(reference, later(answer.on(), today), said);
            case IN_HOSPITAL -> {
                LocalDate admittedOn = past(answer.on(), today);
                found(absence, said);
                subjects.of(absence.subjectReference()).admitted(absence.subjectReference(), admittedOn, said);
            }
        }
    }

    private void home(Absence absence, LocalDate on, String said) {
        if (on.equals(absence.days().backOn())) {
            found(absence, said);
        } else {
            returns.move(absence.reference(), on, said);
        }
    }

    private void found(Absence absence, String said) {
        var unused = absence.found();
        absences.saveAndFlush(absence);
        facts.publishEvent(new PersonFound(absence.reference(), absence.caseReference(), said));
    }

    private static LocalDate past(@Nullable LocalDate on, LocalDate today) {
        LocalDate day = Wording.answered("whereaboutsOn", on, "Give the day.");
        if (day.isAfter(today)) {
            throw new Refusal("whereaboutsOn", "This day is in the future. Give the day on which it happened.");
        }
        return day;
    }

    private static LocalDate later(@Nullable LocalDate on, LocalDate today) {
        LocalDate day = Wording.answered("whereaboutsOn", on, "Give the day on which the person is expected back.");
        if (!day.isAfter(today)) {
            throw new Refusal("whereaboutsOn", "Give a later day than today on which the person is expected back.");
        }
        return day;
    }
}
