package uk.homeward.hospital;

import java.time.LocalDate;
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
            stay.over(on);
            stays.saveAndFlush(stay);
        });
    }
}
