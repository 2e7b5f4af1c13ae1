package uk.homeward.subjectaccess;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccessRequests extends Repository<AccessRequest, Long> {

    AccessRequest save(AccessRequest request);

    Optional<AccessRequest> findById(Long id);

    List<AccessRequest> findByPersonReference(String personReference);

    /** Those that wait, the next to be answered first; then the others. */
    @Query("select r from AccessRequest r order by case when r.answeredOn is null then 0 else 1 end, r.answerBy, r.id")
    Page<AccessRequest> all(Pageable page);
}
