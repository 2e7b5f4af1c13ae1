package uk.homeward.hospital;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.hospital.LapseAnswer.LapseDecision;
import uk.homeward.hospital.StayFact.LapseConfirmed;
import uk.homeward.hospital.StayFact.PlaceKeptOn;
import uk.homeward.hospital.StayFact.ReturnedHome;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;

/** The door to stays in hospital, whatever support they pause. */
@Service
@Transactional
public class HospitalStayService {

    private final HospitalStays stays;
    private final List<StaySubject> subjects;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    HospitalStayService(HospitalStays stays, List<StaySubject> subjects, Clock clock, ApplicationEventPublisher facts) {
        this.stays = stays;
        this.subjects = subjects;
        this.clock = clock;
        this.facts = facts;
    }

    /** @return the last day of the hold period */
    @Transactional(readOnly = true)
    public LocalDate holdUntil(String reference) {
        return load(reference).holdUntil();
    }

    /** The person whose support is paused is home again. Announces {@link ReturnedHome}. */
    public void returned(String subjectReference, @Nullable LocalDate returnedOn) {
        LocalDate on = dayOfReturn(returnedOn);
        HospitalStay stay = stays.findBySubjectReferenceAndStatus(subjectReference, StayStatus.AWAY)
                .orElseThrow(
                        () -> new Conflict(
                                "A return home cannot be recorded: no stay in hospital is. Open the case to see how things stand."));
        returned(stay, on);
    }

    private static LocalDate dayOfReturn(@Nullable LocalDate returnedOn) {
        return Wording.answered("returnedOn", returnedOn, "Give the day of return.");
    }

    private void returned(HospitalStay stay, LocalDate returnedOn) {
        subject(stay).returned(stay.subjectReference(), stay.admittedOn(), returnedOn);
        stay.returned(returnedOn);
        stays.saveAndFlush(stay);
        facts.publishEvent(new ReturnedHome(stay.reference(), stay.caseReference(), returnedOn));
    }

    /** The hold period is over: a broker has asked, and says what becomes of the place. */
    public LapseDecision confirmLapse(String reference, LapseAnswer answer) {
        HospitalStay stay = load(reference);
        stay.expectAway();
        LapseDecision decision = Wording.answered(
                "lapseAnswer",
                answer.decision(),
                "Say whether support lapses, the place is kept on, or the person is home.");
        if (decision == LapseDecision.HOME) {
            returned(stay, dayOfReturn(answer.returnedOn()));
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
            subject(stay).lapsed(stay.subjectReference(), today);
            facts.publishEvent(new LapseConfirmed(reference, stay.caseReference(), today, said));
        } else {
            LocalDate until = Wording.answered("keepUntil", answer.keepUntil(), "Give the day until which it is kept.");
            stay.keepOn(until, said, Actor.name(), today);
            subject(stay).keptUntil(stay.subjectReference(), until);
            facts.publishEvent(new PlaceKeptOn(reference, stay.caseReference(), until, said));
        }
        stays.saveAndFlush(stay);
        return decision;
    }

    @Transactional(readOnly = true)
    public StayView find(String reference) {
        return load(reference).view();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<StayView> ofCase(String caseReference) {
        return stays.findByCaseReferenceOrderByIdDesc(caseReference).stream()
                .map(HospitalStay::view)
                .toList();
    }

    private HospitalStay load(String reference) {
        return stays.findById(Reference.STAY.id(reference)).orElseThrow(Reference.STAY::unknown);
    }

    private StaySubject subject(HospitalStay stay) {
        return Reference.kindOf(stay.subjectReference()).stream()
                .flatMap(kind -> subjects.stream().filter(subject -> subject.kind() == kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing pauses for " + stay.subjectReference()));
    }
}
