package uk.homeward.funding;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import uk.homeward.capacity.ContractSource;

interface Commitments extends Repository<Commitment, Long> {

    Commitment saveAndFlush(Commitment commitment);

    /** Support that nobody has ended by its last day. */
    @Query(
            "select c.reference from Commitment c where c.kind = SUPPORT and c.state = COMMITTED and c.endsOn < :today order by c.id")
    List<String> overrunning(LocalDate today);

    @Query(
            "select c from Commitment c where c.service = :service and c.kind <> SUPPORT and c.state = COMMITTED order by c.id")
    List<Commitment> inAdvance(String service);

    /** Support that goes on past its planned end. */
    @Query(
            """
            select distinct c from Commitment c join fetch c.parts
            where c.kind = SUPPORT and c.state = COMMITTED and c.endsOn > c.plannedUntil
            """)
    List<Commitment> pastPlannedEnd();

    // Not as entities: what was read without the lock must not be what is changed under it.
    @Query(
            "select c.reference from Commitment c where c.service = :service and c.kind <> SUPPORT and c.state = COMMITTED order by c.id")
    List<String> referencesInAdvance(String service);

    @Query("select count(c) > 0 from Commitment c where c.reference = :reference and c.state = COMMITTED")
    boolean isCommitted(String reference);

    /** The most recent first; locked, so that two changes of one commitment come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Commitment c where c.reference = :reference order by c.id desc limit 1")
    Optional<Commitment> lock(String reference);

    /** Of several under one reference, one after the other, the one that the day belongs to; else the most recent. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            select c from Commitment c where c.reference = :reference
            order by case when c.startsOn <= :day and c.state <> RELEASED then 0 else 1 end, c.id desc limit 1
            """)
    Optional<Commitment> lockOn(String reference, LocalDate day);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Commitment c where c.id = :id")
    Commitment lockById(long id);

    /** One after the other in one order. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Commitment c where c.reference in :references and c.state = COMMITTED order by c.reference")
    List<Commitment> lock(Collection<String> references);

    @Query(
            "select distinct c from Commitment c left join fetch c.parts where c.reference = :reference order by c.id desc")
    List<Commitment> ofReference(String reference);

    @Query(
            """
            select c from Commitment c
            where c.service = :service and c.source = :source and c.kind = SUPPORT and c.state = COMMITTED
              and c.endsOn > :day and c.exitPlan is null
            order by c.id
            """)
    List<Commitment> withoutExitPlan(String service, ContractSource source, LocalDate day);
}
