package uk.homeward.review;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Reviews extends Repository<Review, Long> {

    Optional<Review> findById(Long id);

    Review saveAndFlush(Review review);

    List<Review> findByCaseReferenceOrderByIdDesc(String caseReference);

    @Query("select r from Review r where r.status in (SCHEDULED, OPEN) order by r.dueBy, r.id")
    List<Review> outstanding();
}
