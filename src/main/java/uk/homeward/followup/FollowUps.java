package uk.homeward.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FollowUps extends Repository<FollowUp, String> {

    FollowUp saveAndFlush(FollowUp followUp);

    Optional<FollowUp> findById(String subjectReference);

    List<FollowUp> findByCaseReferenceOrderBySinceDesc(String caseReference);

    List<FollowUp> findByPersonReferenceAndSettledOnIsNull(String personReference);

    List<FollowUp> findByPersonReferenceAndSettledHow(String personReference, String settledHow);

    /** Nobody owns what follows, or it was to be in place by now. */
    @Query(
            """
            select f from FollowUp f
            where f.settledOn is null and (f.ownership.until is null or f.ownership.until < :today)
            order by f.since, f.subjectReference
            """)
    Page<FollowUp> withoutOwner(LocalDate today, Pageable page);

    @Query(
            """
            select count(f) from FollowUp f
            where f.settledOn is null and (f.ownership.until is null or f.ownership.until < :today)
            """)
    long countWithoutOwner(LocalDate today);

    /** Somebody owns what follows, and the day has not come yet. */
    @Query(
            """
            select f from FollowUp f
            where f.settledOn is null and f.ownership.until >= :today
            order by f.ownership.until, f.subjectReference
            """)
    Page<FollowUp> owned(LocalDate today, Pageable page);
}
