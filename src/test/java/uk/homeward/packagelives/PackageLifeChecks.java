package uk.homeward.packagelives;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import uk.homeward.review.ReviewView;

/** What holds in every life of a package. */
final class PackageLifeChecks {

    private PackageLifeChecks() {}

    static LocalDate heldOn(ReviewView review) {
        return requireNonNull(requireNonNull(review.meeting()).conductedOn());
    }
}
