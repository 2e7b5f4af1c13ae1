package uk.homeward.hospital;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where support writes down that it pauses for a stay, and that a stay is no longer its concern. */
@Service
@Transactional
public class StayRegister {

    private final HospitalStays stays;

    StayRegister(HospitalStays stays) {
        this.stays = stays;
    }

    /** Of all stays that were told of this support. */
    @Transactional(readOnly = true)
    public HospitalDays daysOf(String subjectReference) {
        return new HospitalDays(stays.findBySubjectReference(subjectReference).stream()
                .filter(HospitalStay::happened)
                .map(HospitalStay::dates)
                .toList());
    }

    /** @return the reference, for example {@code STA-000123} */
    public String begin(StayRequest request) {
        return stays.saveAndFlush(new HospitalStay(request)).reference();
    }

    /** Support is over for another reason, also where the person is not in hospital. */
    public void supportOver(String subjectReference, LocalDate on) {
        stays.findBySubjectReferenceAndStatus(subjectReference, StayStatus.AWAY).ifPresent(stay -> {
            stay.over(on.isBefore(stay.admittedOn()) ? stay.admittedOn() : on);
            stays.saveAndFlush(stay);
        });
    }

    /**
     * Support was not over after all: whoever was in hospital on its last day is there still, until somebody tells of a return.
     *
     * @param endedOn the day on which it was taken to be over
     */
    public void supportGoesOn(String subjectReference, LocalDate endedOn) {
        stays.findBySubjectReference(subjectReference).stream()
                .filter(stay -> stay.wasOverWith(endedOn))
                .forEach(stay -> {
                    stay.goesOn();
                    stays.saveAndFlush(stay);
                });
    }

    /** The reference of the stay that the person is on, where they are in hospital. */
    @Transactional(readOnly = true)
    public Optional<String> present(String subjectReference) {
        return stays.findBySubjectReferenceAndStatus(subjectReference, StayStatus.AWAY)
                .map(HospitalStay::reference);
    }
}
