package uk.homeward.absence;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import uk.homeward.reference.Reference;

interface Absences extends Repository<Absence, Long> {

    Absence saveAndFlush(Absence absence);

    Optional<Absence> findById(Long id);

    List<Absence> findBySubjectReference(String subjectReference);

    List<Absence> findByCaseReferenceOrderByIdDesc(String caseReference);

    /** @throws uk.homeward.refusal.NotFound if no days away have the reference */
    default Absence load(String reference) {
        return findById(Reference.ABSENCE.id(reference)).orElseThrow(Reference.ABSENCE::unknown);
    }
}
