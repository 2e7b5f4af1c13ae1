package uk.homeward.funding;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Escalations extends Repository<Escalation, Long> {

    Escalation saveAndFlush(Escalation escalation);

    @Query("select e from Escalation e where e.reference = :reference and e.closedOn is null")
    Optional<Escalation> open(String reference);

    /** A beginning that was refused left nothing behind: asked for again in the same case it has another reference. */
    @Query(
            """
            select e from Escalation e
            where e.closedOn is null and (e.reference = :reference
                or e.caseReference = :caseReference and e.service = :service
                    and not exists (select c from Commitment c where c.reference = e.reference))
            order by e.id
            """)
    List<Escalation> open(String reference, String caseReference, String service);

    @Query(
            "select e from Escalation e where e.reference = :reference or e.caseReference = :reference order by e.id desc limit 1")
    Optional<Escalation> latest(String reference);

    @Query("select e from Escalation e where e.closedOn is null order by e.askedAt, e.id")
    Page<Escalation> open(Pageable page);
}
