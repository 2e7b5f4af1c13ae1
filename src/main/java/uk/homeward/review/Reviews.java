package uk.homeward.review;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Reviews extends Repository<Review, Long> {

    Optional<Review> findById(Long id);

    Review saveAndFlush(Review review);

    Review save(Review review);

    List<Review> findByRequestCaseReferenceOrderByIdDesc(String caseReference);

    List<Review> findByStatusAndRemindedOnIsNullOrderById(ReviewStatus status);
}
