package uk.homeward.reassessment;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReassessedPeople extends Repository<ReassessedPerson, Long> {

    ReassessedPerson saveAndFlush(ReassessedPerson person);

    /** Of the newest programme that the person is in; whoever acts on it is alone with it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            select r from ReassessedPerson r
             where r.id = (select max(o.id) from ReassessedPerson o where o.packageId = :packageId)
            """)
    Optional<ReassessedPerson> findLocked(long packageId);

    /** The newest first. */
    List<ReassessedPerson> findByPackageIdOrderByIdDesc(long packageId);

    @Query("select count(r) from ReassessedPerson r where r.programmeId = :programme and r.outcome is null")
    long countWaiting(long programme);
}
