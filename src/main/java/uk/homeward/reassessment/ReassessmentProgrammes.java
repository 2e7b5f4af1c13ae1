package uk.homeward.reassessment;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReassessmentProgrammes extends Repository<ReassessmentProgramme, Long> {

    ReassessmentProgramme saveAndFlush(ReassessmentProgramme programme);

    Optional<ReassessmentProgramme> findById(long id);

    /** Whoever counts the last two of its people at the same moment waits here. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from ReassessmentProgramme p where p.id = :id")
    Optional<ReassessmentProgramme> findLocked(long id);

    @Query("select p from ReassessmentProgramme p where p.code = :code and p.closedOn is null")
    Optional<ReassessmentProgramme> findOpen(String code);

    /** Those that go on first. */
    @Query("select p from ReassessmentProgramme p order by p.closedOn desc nulls first, p.id desc")
    Page<ReassessmentProgramme> all(Pageable page);
}
