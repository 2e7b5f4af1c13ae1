package uk.homeward.hospital;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.CouncilProfile;
import uk.homeward.hospital.StayFact.ReturnedHome;
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
        return stays.load(reference).holdUntil();
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

    void returned(HospitalStay stay, @Nullable LocalDate returnedOn, String field, @Nullable String reason) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = StayDates.returned(returnedOn, stay.admittedOn(), today);
        String why = Wording.lateReason(field, reason, on, today, council.lateFactDays());
        HospitalDays before = register.daysOf(stay.subjectReference());
        subjects.of(stay).counted(stay.subjectReference(), before, before.home(on));
        stay.returned(on);
        stays.saveAndFlush(stay);
        facts.publishEvent(new ReturnedHome(stay.reference(), stay.caseReference(), on, why));
    }

    @Transactional(readOnly = true)
    public StayView find(String reference) {
        return stays.load(reference).view();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<StayView> ofCase(String caseReference) {
        return stays.findByCaseReferenceOrderByIdDesc(caseReference).stream()
                .map(HospitalStay::view)
                .toList();
    }
}
