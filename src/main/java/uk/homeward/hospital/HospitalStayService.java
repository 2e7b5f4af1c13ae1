package uk.homeward.hospital;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.council.CouncilProfile;
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
    private final StayRegister register;
    private final StaySubjects subjects;
    private final CouncilProfile council;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    HospitalStayService(
            HospitalStays stays,
            StayRegister register,
            StaySubjects subjects,
            CouncilProfile council,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.stays = stays;
        this.register = register;
        this.subjects = subjects;
        this.council = council;
        this.clock = clock;
        this.facts = facts;
    }

    /** @return the last day of the hold period */
    @Transactional(readOnly = true)
    public LocalDate holdUntil(String reference) {
        return load(reference).holdUntil();
    }

    /** The person whose support is paused is home again. Announces {@link ReturnedHome}. */
    public void returned(String subjectReference, @Nullable LocalDate returnedOn, @Nullable String lateReason) {
        var unused = Wording.answered("returnedOn", returnedOn, "Give the day of return.");
        HospitalStay stay = stays.findBySubjectReferenceAndStatus(subjectReference, StayStatus.AWAY)
                .orElseThrow(
                        () -> new Conflict(
                                "A return home cannot be recorded: no stay in hospital is. Open the case to see how things stand."));
        returned(stay, returnedOn, "lateReason", lateReason);
    }

    private void returned(HospitalStay stay, @Nullable LocalDate returnedOn, String field, @Nullable String reason) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = StayDates.returned(returnedOn, stay.admittedOn(), today);
        String why = Wording.lateReason(field, reason, on, today, council.lateFactDays());
        HospitalDays before = register.daysOf(stay.subjectReference());
        subjects.of(stay).counted(stay.subjectReference(), before, before.home(on));
        stay.returned(on);
        stays.saveAndFlush(stay);
        facts.publishEvent(new ReturnedHome(stay.reference(), stay.caseReference(), on, why));
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
            returned(stay, answer.returnedOn(), "asked", answer.asked());
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
}
