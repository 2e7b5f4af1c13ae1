package uk.homeward.community;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import uk.homeward.reference.Reference;

interface Memberships extends Repository<Membership, Long> {

    Membership saveAndFlush(Membership membership);

    Optional<Membership> findById(Long id);

    List<Membership> findByCaseReferenceOrderByIdDesc(String caseReference);

    List<Membership> findByPersonReferenceAndService(String personReference, String service);

    @Query("select m from Membership m where m.takenOff = false and m.leftOn is null order by m.joinedOn, m.id")
    Page<Membership> helpedNow(Pageable page);

    @Query(
            """
            select m.service as service, count(m) as ever, sum(case when m.leftOn is null then 1 else 0 end) as now,
                   sum(m.hoursAtStart) as hoursAtStart,
                   sum(coalesce(m.hoursAtEnd, m.hoursHalfWay, m.hoursAtStart)) as hoursLatest
              from Membership m where m.takenOff = false group by m.service""")
    List<Total> totals();

    @Query("select count(m) from Membership m where m.takenOff = false and m.service = :service")
    int ever(String service);

    interface Total {
        String getService();

        long getEver();

        long getNow();

        BigDecimal getHoursAtStart();

        BigDecimal getHoursLatest();
    }

    /** @throws uk.homeward.refusal.NotFound if no membership has the reference */
    default Membership load(String reference) {
        return findById(Reference.MEMBERSHIP.id(reference)).orElseThrow(Reference.MEMBERSHIP::unknown);
    }
}
