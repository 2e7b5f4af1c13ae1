package uk.homeward.transfer;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Transfers extends Repository<Transfer, Long> {

    Transfer saveAndFlush(Transfer transfer);

    Optional<Transfer> findById(long id);

    /** Whoever acts on one is alone with it, on all nodes. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Transfer t where t.id = :id")
    Optional<Transfer> findLocked(long id);

    @Query("select t from Transfer t where t.waveId = :wave order by t.id")
    List<Transfer> ofWave(long wave);

    @Query("select t.id from Transfer t where t.packageId = :packageId")
    Optional<Long> idOfPackage(long packageId);

    @Query("select t.id from Transfer t where t.requirementReference = :requirement")
    Optional<Long> idOfRequirement(String requirement);

    @Query("select t.id from Transfer t where t.reaching.letter = :letter")
    Optional<Long> idOfLetter(String letter);
}
