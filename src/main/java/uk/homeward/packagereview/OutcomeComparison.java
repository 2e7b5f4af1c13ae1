package uk.homeward.packagereview;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.assessment.AssessedNeeds;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.packagereview.OutcomeScore.Score;
import uk.homeward.review.ReviewView;
import uk.homeward.supportplan.PlanStatus;
import uk.homeward.supportplan.PlanView;
import uk.homeward.supportplan.SupportPlanService;

/** What was assessed, what is planned and what the last review found, outcome by outcome. */
@Service
@Transactional(readOnly = true)
public class OutcomeComparison {

    private final PackageReviewViews reviews;
    private final AssessmentService assessments;
    private final SupportPlanService plans;

    OutcomeComparison(PackageReviewViews reviews, AssessmentService assessments, SupportPlanService plans) {
        this.reviews = reviews;
        this.assessments = assessments;
        this.plans = plans;
    }

    /** The last assessment and the plan that holds, outcome by outcome. */
    public List<OutcomeSideBySide> of(String packageReference) {
        Optional<AssessedNeeds> assessed = assessments.latestOf(packageReference);
        PlanView plan = plans.versions(packageReference).stream()
                .filter(version -> version.status() == PlanStatus.AGREED)
                .findFirst()
                .orElse(null);
        Map<String, Score> last = lastScores(packageReference);
        return assessed.map(AssessedNeeds::outcomes).orElse(List.of()).stream()
                .map(outcome -> OutcomeSideBySide.of(outcome, plan, last.get(outcome.code())))
                .toList();
    }

    private Map<String, Score> lastScores(String packageReference) {
        return reviews.ofPackage(packageReference).stream()
                .filter(review -> review.meeting() != null && review.findings() != null)
                .filter(review -> !found(review).scores().isEmpty())
                .max(Comparator.comparing(review -> Objects.requireNonNull(
                        Objects.requireNonNull(review.meeting()).conductedOn())))
                .map(review -> found(review).scores().stream()
                        .collect(Collectors.toMap(OutcomeScore::code, OutcomeScore::score)))
                .orElse(Map.of());
    }

    private static PackageFindings found(ReviewView review) {
        return (PackageFindings) Objects.requireNonNull(review.findings());
    }
}
