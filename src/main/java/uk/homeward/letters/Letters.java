package uk.homeward.letters;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Letters extends Repository<Letter, Long> {

    Letter saveAndFlush(Letter letter);

    Optional<Letter> findById(Long id);

    List<Letter> findByCaseReferenceOrderByIdDesc(String caseReference);

    List<Letter> findByCopyOf(Long original);

    /** Nobody else sends it meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Letter l where l.id = :id")
    Optional<Letter> findLocked(long id);

    @Query(
            "select l from Letter l where l.status = QUEUED and l.nextAttemptAt <= :now and l.attempts > 0 order by l.id")
    List<Letter> findToTryAgain(Instant now, Limit most);

    List<Letter> findByPersonReferenceAndStatusIn(String personReference, Collection<LetterStatus> statuses);

    List<Letter> findByPersonReferenceAndRemark(String personReference, String remark);

    @Query("select l from Letter l where l.way in :ways and l.status in :statuses order by l.id")
    Page<Letter> findWaiting(Collection<LetterWay> ways, Collection<LetterStatus> statuses, Pageable page);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Letter l where l.way = POST and l.status = WRITTEN and l.batchId is null order by l.id")
    List<Letter> takeToPrint(Limit most);

    @Query("select l from Letter l where l.way = EMAIL and l.status = WRITTEN order by l.id")
    List<Letter> takeToEmail(Limit most);

    List<Letter> findByBatchIdAndStatusOrderById(Long batch, LetterStatus status);
}
