package uk.homeward.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Reviews extends Repository<Review, Long> {

    Optional<Review> findById(Long id);

    Review saveAndFlush(Review review);

    Review save(Review review);

    List<Review> findByRequestCaseReferenceOrderByIdDesc(String caseReference);

    List<Review> findByStatusAndRemindedOnIsNullOrderById(ReviewStatus status);

    @Query(
            """
            select r from Review r
             where r.status in (SCHEDULED, OPEN) and r.request.kind in :kinds and r.request.dueBy between :from and :until
             order by r.request.dueBy, r.id""")
    Page<Review> outstanding(Set<ReviewKind> kinds, LocalDate from, LocalDate until, Pageable page);
}
