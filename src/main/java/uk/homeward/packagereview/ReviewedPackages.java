package uk.homeward.packagereview;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ReviewedPackages extends Repository<ReviewedPackage, String> {

    ReviewedPackage saveAndFlush(ReviewedPackage reviewed);

    ReviewedPackage save(ReviewedPackage reviewed);

    Optional<ReviewedPackage> findById(String packageReference);
}
