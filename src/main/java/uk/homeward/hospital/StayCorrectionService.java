package uk.homeward.hospital;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.approval.ApprovalRequest;
import uk.homeward.approval.ApprovalService;
import uk.homeward.audit.Change;
import uk.homeward.hospital.StayCorrection.Asked;
import uk.homeward.hospital.StayFact.StayCorrected;
import uk.homeward.refusal.Wording;

/** Days of a stay were told wrong: care and money follow from them, so that a second person has to agree. */
@Service
@Transactional
public class StayCorrectionService {

    private final HospitalStays stays;
    private final StayRegister register;
    private final StaySubjects subjects;
    private final ApprovalService approvals;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    StayCorrectionService(
            HospitalStays stays,
            StayRegister register,
            StaySubjects subjects,
            ApprovalService approvals,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.stays = stays;
        this.register = register;
        this.subjects = subjects;
        this.approvals = approvals;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * @param right the days as they should stand, with why they were wrong
     * @param neverHappened whether the stay was told of the wrong person, or twice
     * @return the reference of what waits for somebody else
     */
    public String ask(String reference, StayDates right, boolean neverHappened) {
        HospitalStay stay = stays.load(reference);
        String why = Wording.required("reason", "The reason", right.lateReason(), "Say why the days were wrong.");
        Stay asked = neverHappened ? stay.dates() : checked(stay, right);
        return approvals.ask(new ApprovalRequest(
                StayCorrection.KIND,
                reference,
                stay.caseReference(),
                StayChanges.of(stay.dates(), asked, neverHappened),
                why,
                new Asked(asked.admittedOn(), asked.returnedOn(), neverHappened, why)));
    }

    private Stay checked(HospitalStay stay, StayDates right) {
        Stay days = right.checked(LocalDate.now(clock));
        stay.expectCorrectable(days.returnedOn());
        subjects.of(stay).expectDuring(stay.subjectReference(), days);
        var unused = counted(stay, stay.corrected(days));
        return stay.corrected(days);
    }

    private HospitalDays counted(HospitalStay stay, Stay right) {
        return register.daysOf(stay.subjectReference()).without(stay.dates()).with(right);
    }

    /** In the name of whoever approves; the old days stay readable in the timeline. */
    void correct(String reference, Asked asked) {
        HospitalStay stay = stays.load(reference);
        Stay right = new Stay(asked.admittedOn(), asked.returnedOn());
        List<Change> changes = StayChanges.of(stay.dates(), right, asked.neverHappened());
        HospitalDays before = register.daysOf(stay.subjectReference());
        HospitalDays now = asked.neverHappened() ? before.without(stay.dates()) : counted(stay, right);
        if (asked.neverHappened()) {
            stay.withdraw();
        } else {
            stay.correct(right);
        }
        subjects.of(stay).counted(stay.subjectReference(), before, now);
        stays.saveAndFlush(stay);
        changes.forEach(change ->
                facts.publishEvent(new StayCorrected(reference, stay.caseReference(), change, asked.reason())));
    }
}
