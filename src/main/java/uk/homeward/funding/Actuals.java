package uk.homeward.funding;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Actuals extends Repository<Actual, Long> {

    Actual saveAndFlush(Actual actual);

    @Query(
            """
            select count(a) > 0 from Actual a join Commitment c on c.id = a.commitmentId
            where c.reference = :reference and a.documentKey = :documentKey and a.reversedOn is null
            """)
    boolean isBooked(String reference, String documentKey);

    Actual findById(long id);

    /** Of the commitment under the reference that it was booked to. */
    @Query(
            """
            select a.commitmentId from Actual a join Commitment c on c.id = a.commitmentId
            where a.id = :number and c.reference = :reference
            """)
    Optional<Long> commitmentOf(long number, String reference);

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
