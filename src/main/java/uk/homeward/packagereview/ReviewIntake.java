package uk.homeward.packagereview;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.review.ReviewRequest;
import uk.homeward.review.ReviewService;

/** Takes in packages that run already: the reviews that are ahead follow from the days of those that were held before. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ReviewIntake {

    private final ReviewedPackages reviewed;
    private final ReviewService reviews;
    private final ReviewWindows windows;
    private final EntityManager entities;

    ReviewIntake(ReviewedPackages reviewed, ReviewService reviews, ReviewWindows windows, EntityManager entities) {
        this.reviewed = reviewed;
        this.reviews = reviews;
        this.windows = windows;
        this.entities = entities;
    }

    /**
     * @param paymentFrom the first direct payment, where there is one
     * @param reviewedOn the last review of the plan, where one was held
     * @param paymentReviewedOn the last review of the direct payment, where one was held
     */
    public record Course(
            String packageReference,
            String personReference,
            LocalDate startedOn,
            @Nullable LocalDate paymentFrom,
            @Nullable LocalDate reviewedOn,
            @Nullable LocalDate paymentReviewedOn) {}

    public void bringIn(List<Course> told) {
        for (Course one : told) {
            ReviewedPackage known = reviewed.save(new ReviewedPackage(
                            one.packageReference(), one.personReference(), one.startedOn(), one.paymentFrom())
                    .heldBefore(one.reviewedOn(), one.paymentReviewedOn()));
            reviews.scheduleAll(known.course(List.of()).ahead(windows).stream()
                    .map(window -> new ReviewRequest(
                            window.kind(),
                            one.packageReference(),
                            one.packageReference(),
                            one.personReference(),
                            window.comesUpOn(),
                            window.dueBy()))
                    .toList());
        }
        entities.flush();
        entities.clear();
    }
}
