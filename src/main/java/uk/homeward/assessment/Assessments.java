package uk.homeward.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Assessments extends Repository<Assessment, Long> {

    Assessment saveAndFlush(Assessment assessment);

    Optional<Assessment> findById(long id);

    @Query("select a from Assessment a where a.personReference = :person and a.status in (ASKED, ASSESSED)")
    Optional<Assessment> findOpen(String person);

    List<Assessment> findByPackageReferenceOrderByIdDesc(String packageReference);

    List<Assessment> findByPersonReferenceOrderByIdDesc(String personReference);

    List<Assessment> findByPersonReferenceAndStatus(String personReference, AssessmentStatus status);

    /** The one that is due next first. */
    @Query(
            """
            select new uk.homeward.assessment.AssessmentLine(
                a.id, a.packageReference, a.personReference, a.area, a.asking.source, a.asking.askedOn, a.dueBy, a.overdueSince)
            from Assessment a where a.status = ASKED order by a.dueBy, a.id
            """)
    Page<AssessmentLine> waiting(Pageable page);

    @Query(
            """
            select new uk.homeward.assessment.UnmetNeed(n.need.cause, count(n), sum(n.need.hoursPerWeek))
            from Assessment a join a.needs.needs n
            where a.status in (ASSESSED, PLAN_AGREED) and n.need.cause is not null
            group by n.need.cause order by sum(n.need.hoursPerWeek) desc, n.need.cause
            """)
    List<UnmetNeed> unmet();

    @Query(
            """
            select new uk.homeward.assessment.UnmetNeed(n.need.cause, count(n), sum(n.need.hoursPerWeek))
            from Assessment a join a.needs.needs n
            where a.id in :ids and n.need.cause is not null
            group by n.need.cause order by sum(n.need.hoursPerWeek) desc, n.need.cause
            """)
    List<UnmetNeed> unmetOf(Collection<Long> ids);
}
