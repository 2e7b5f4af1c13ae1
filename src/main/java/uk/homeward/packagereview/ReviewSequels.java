package uk.homeward.packagereview;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.homeward.assessment.AssessmentDesk;
import uk.homeward.assessment.AssessmentRequest;
import uk.homeward.assessment.AssessmentSource;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.followup.FollowUpRequest;
import uk.homeward.followup.FollowUpService;
import uk.homeward.review.ReviewView;

/**
 * What others do next. A plan changes with the person and after a proportionate assessment (Care Act 2014 s27): that is also
 * the only way to less support. Nothing ends here: somebody is to own what follows first.
 */
@Component
class ReviewSequels {

    private final AssessmentDesk desk;
    private final CarePackageService packages;
    private final FollowUpService followUps;
    private final Clock clock;

    ReviewSequels(AssessmentDesk desk, CarePackageService packages, FollowUpService followUps, Clock clock) {
        this.desk = desk;
        this.packages = packages;
        this.followUps = followUps;
        this.clock = clock;
    }

    void assess(ReviewView review, String why) {
        var unused = desk.askOrJoin(new AssessmentRequest(
                review.personReference(),
                packages.find(review.caseReference()).area(),
                AssessmentSource.CHANGED_NEEDS,
                review.reference(),
                null,
                why,
                null));
    }

    void approved(ReviewView review, ReviewFinding finding, String why) {
        if (finding == ReviewFinding.END) {
            followUps.open(new FollowUpRequest(
                    review.reference(),
                    review.caseReference(),
                    review.personReference(),
                    FollowUpCause.REVIEW_FOUND_END,
                    LocalDate.now(clock),
                    why));
        } else {
            assess(review, why);
        }
    }
}
