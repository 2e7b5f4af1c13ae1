package uk.homeward.hospital;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import uk.homeward.reference.Reference;

interface HospitalStays extends Repository<HospitalStay, Long> {

    HospitalStay saveAndFlush(HospitalStay stay);

    Optional<HospitalStay> findById(Long id);

    Optional<HospitalStay> findBySubjectReferenceAndStatus(String subjectReference, StayStatus status);

    List<HospitalStay> findBySubjectReference(String subjectReference);

    List<HospitalStay> findByCaseReferenceOrderByIdDesc(String caseReference);

    /** @throws uk.homeward.refusal.NotFound if no stay has the reference */
    default HospitalStay load(String reference) {
        return findById(Reference.STAY.id(reference)).orElseThrow(Reference.STAY::unknown);
    }
}
