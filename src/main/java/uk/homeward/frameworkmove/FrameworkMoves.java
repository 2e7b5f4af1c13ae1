package uk.homeward.frameworkmove;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FrameworkMoves extends Repository<FrameworkMove, Long> {

    FrameworkMove saveAndFlush(FrameworkMove move);

    Optional<FrameworkMove> findById(long id);

    /** Whoever settles the last two at the same moment waits here. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from FrameworkMove m where m.id = :id")
    Optional<FrameworkMove> findLocked(long id);

    @Query("select m from FrameworkMove m where m.closedOn is null")
    Optional<FrameworkMove> findOpen();

    @Query("select m from FrameworkMove m order by m.id desc limit 1")
    Optional<FrameworkMove> findLast();

    @Query("select m from FrameworkMove m order by m.id desc")
    Page<FrameworkMove> newest(Pageable page);
}
