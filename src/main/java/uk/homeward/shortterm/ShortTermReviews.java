package uk.homeward.shortterm;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ShortTermReviews extends Repository<ShortTermReview, Long> {

    ShortTermReview save(ShortTermReview review);

    Optional<ShortTermReview> findByReviewReference(String reviewReference);
}
