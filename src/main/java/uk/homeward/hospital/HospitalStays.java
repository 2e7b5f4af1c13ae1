package uk.homeward.hospital;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface HospitalStays extends Repository<HospitalStay, Long> {

    HospitalStay saveAndFlush(HospitalStay stay);

    Optional<HospitalStay> findById(Long id);

    Optional<HospitalStay> findBySubjectReferenceAndStatus(String subjectReference, StayStatus status);

    List<HospitalStay> findBySubjectReference(String subjectReference);

    List<HospitalStay> findByCaseReferenceOrderByIdDesc(String caseReference);
}
