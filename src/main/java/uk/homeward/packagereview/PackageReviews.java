package uk.homeward.packagereview;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PackageReviews extends Repository<PackageReview, String> {

    PackageReview saveAndFlush(PackageReview review);

    Optional<PackageReview> findById(String reviewReference);

    List<PackageReview> findByPackageReference(String packageReference);

    @Query(
            """
            select r from PackageReview r
             where r.packageReference = :packageReference and r.proposal.state = WAITING and r.reviewReference <> :except""")
    List<PackageReview> findProposing(String packageReference, String except);
}
