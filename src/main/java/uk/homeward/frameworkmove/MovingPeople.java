package uk.homeward.frameworkmove;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MovingPeople extends Repository<MovingPerson, Long> {

    MovingPerson saveAndFlush(MovingPerson person);

    /** Of the newest move that the person is in; whoever acts on it is alone with it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            select p from MovingPerson p
             where p.id = (select max(o.id) from MovingPerson o where o.packageId = :packageId)
            """)
    Optional<MovingPerson> findLocked(long packageId);

    Optional<MovingPerson> findByMoveIdAndPackageId(long move, long packageId);

    /** The newest first. */
    List<MovingPerson> findByPackageIdOrderByIdDesc(long packageId);

    @Query(
            """
            select count(p) from MovingPerson p
             where p.moveId = :move and p.status in (STAYS, TO_CHOOSE, STARTING, TO_APPROVE)
            """)
    long countOpen(long move);
}
