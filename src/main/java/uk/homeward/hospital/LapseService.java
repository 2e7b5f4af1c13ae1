package uk.homeward.hospital;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.hospital.LapseAnswer.LapseDecision;
import uk.homeward.hospital.StayFact.LapseConfirmed;
import uk.homeward.hospital.StayFact.PlaceKeptOn;
import uk.homeward.refusal.Wording;

/** The hold period of a stay is over: nothing lapses before somebody has asked. */
@Service
@Transactional
public class LapseService {
    private final HospitalStays stays;
    private final HospitalStayService returns;
    private final StaySubjects subjects;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    LapseService(
            HospitalStays stays,
            HospitalStayService returns,
            StaySubjects subjects,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.stays = stays;
        this.returns = returns;
        this.subjects = subjects;
        this.clock = clock;
        this.facts = facts;
    }

    /** The hold period is over: a broker has asked, and says what becomes of the place. */
    public LapseDecision confirm(String reference, LapseAnswer answer) {
        HospitalStay stay = stays.load(reference);
        stay.expectAway();
        LapseDecision decision = Wording.answered(
                "lapseAnswer",
                answer.decision(),
                "Say whether support lapses, the place is kept on, or the person is home.");
        if (decision == LapseDecision.HOME) {
            returns.returned(stay, answer.returnedOn(), "asked", answer.asked());
            return decision;
        }
        String said = Wording.required(
                "asked",
                "Whom you asked",
                answer.asked(),
                "Say whom you asked, and what they said. Nothing lapses unasked.");
        LocalDate today = LocalDate.now(clock);
        if (decision == LapseDecision.LAPSE) {
            stay.lapse(said, Actor.name(), today);
            subjects.of(stay).lapsed(stay.subjectReference(), stay.reference(), today);
            facts.publishEvent(new LapseConfirmed(reference, stay.caseReference(), today, said));
        } else {
            LocalDate until = Wording.answered("keepUntil", answer.keepUntil(), "Give the day until which it is kept.");
            stay.keepOn(until, said, Actor.name(), today);
            subjects.of(stay).keptUntil(stay.subjectReference(), until);
            facts.publishEvent(new PlaceKeptOn(reference, stay.caseReference(), until, said));
        }
        stays.saveAndFlush(stay);
        return decision;
    }
}
