package uk.homeward.funding;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Actuals extends Repository<Actual, Long> {

    Actual saveAndFlush(Actual actual);

    boolean existsByCommitmentIdAndDocumentKeyAndReversedOnIsNull(long commitmentId, String documentKey);

    Optional<Actual> findByIdAndCommitmentId(long id, long commitmentId);

    List<Actual> findByCommitmentIdOrderById(long commitmentId);

    @Query(
            value =
                    """
                    select a as actual, c.reference as reference, c.caseReference as caseReference, c.service as service
                    from Actual a join Commitment c on c.id = a.commitmentId order by a.id desc
                    """,
            countQuery = "select count(a) from Actual a")
    Page<LedgerEntry> ledger(Pageable page);

    @Query(
            """
            select a as actual, c.reference as reference, c.caseReference as caseReference, c.service as service
            from Actual a join Commitment c on c.id = a.commitmentId where a.id = :number
            """)
    Optional<LedgerEntry> entry(long number);
}
