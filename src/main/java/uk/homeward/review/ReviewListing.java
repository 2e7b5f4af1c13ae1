package uk.homeward.review;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReviewListing extends Repository<Review, Long> {
    @Query("select r from Review r where r.status in (SCHEDULED, OPEN) order by r.dueBy, r.id")
    Page<Review> outstanding(Pageable page);
}
