package uk.homeward.absence;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Absences extends Repository<Absence, Long> {

    Absence saveAndFlush(Absence absence);

    Optional<Absence> findById(Long id);

    List<Absence> findBySubjectReference(String subjectReference);

    List<Absence> findByCaseReferenceOrderByIdDesc(String caseReference);
}
