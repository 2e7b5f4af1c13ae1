package uk.homeward.supportplan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Plans extends Repository<SupportPlan, Long> {

    SupportPlan saveAndFlush(SupportPlan plan);

    Optional<SupportPlan> findById(long id);

    Optional<SupportPlan> findFirstByPackageReferenceOrderByPlanVersionDesc(String packageReference);

    Optional<SupportPlan> findFirstByAssessmentReferenceOrderByPlanVersionDesc(String assessmentReference);

    @Query("select p from SupportPlan p where p.packageReference = :packageReference and p.status = AGREED")
    Optional<SupportPlan> findAgreed(String packageReference);

    List<SupportPlan> findByPackageReferenceOrderByPlanVersion(String packageReference);

    @Query("select p from SupportPlan p where p.provider = :provider and p.status = DRAFT order by p.id")
    Page<SupportPlan> plannedBy(String provider, Pageable page);
}
