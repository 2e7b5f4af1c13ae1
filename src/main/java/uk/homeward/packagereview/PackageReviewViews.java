package uk.homeward.packagereview;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.assessment.AssessedNeeds;
import uk.homeward.assessment.AssessedOutcome;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.SpecifiedOutcome;
import uk.homeward.packagereview.OutcomeScore.Score;
import uk.homeward.review.ReviewService;
import uk.homeward.review.ReviewStatus;
import uk.homeward.review.ReviewView;
import uk.homeward.supportplan.PlanStatus;
import uk.homeward.supportplan.PlanView;
import uk.homeward.supportplan.SupportPlanService;

/** Reviews of a package as they are read. */
@Service
@Transactional(readOnly = true)
public class PackageReviewViews {

    private final ReviewService reviews;
    private final AssessmentService assessments;
    private final SupportPlanService plans;
    private final PackageReviews rows;

    PackageReviewViews(
            ReviewService reviews, AssessmentService assessments, SupportPlanService plans, PackageReviews rows) {
        this.reviews = reviews;
        this.assessments = assessments;
        this.plans = plans;
        this.rows = rows;
    }

    /** The newest first. */
    public List<ReviewView> ofPackage(String packageReference) {
        return reviews.ofCase(packageReference).stream()
                .filter(review -> !review.kind().shortTerm())
                .toList();
    }

    /** Neither held nor cancelled, the one that comes up first at the top. */
    public List<ReviewView> outstanding(String packageReference) {
        return ofPackage(packageReference).stream()
                .filter(review -> review.status() == ReviewStatus.SCHEDULED || review.status() == ReviewStatus.OPEN)
                .sorted(Comparator.comparing(ReviewView::comesUpOn))
                .toList();
    }

    /** What waits for a manager. */
    public Optional<ReviewView> proposing(String packageReference) {
        return rows.findProposing(packageReference, "").stream()
                .findFirst()
                .map(review -> reviews.find(review.reference()));
    }

    /** The last assessment and the plan that holds, outcome by outcome. */
    public List<OutcomeSideBySide> sideBySide(String packageReference) {
        Optional<AssessedNeeds> assessed = assessments.latestOf(packageReference);
        PlanView plan = plans.versions(packageReference).stream()
                .filter(version -> version.status() == PlanStatus.AGREED)
                .findFirst()
                .orElse(null);
        Map<String, Score> last = lastScores(packageReference);
        return assessed.map(AssessedNeeds::outcomes).orElse(List.of()).stream()
                .map(outcome -> row(outcome, plan, last.get(outcome.code())))
                .toList();
    }

    private Map<String, Score> lastScores(String packageReference) {
        return ofPackage(packageReference).stream()
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

    private static OutcomeSideBySide row(AssessedOutcome outcome, @Nullable PlanView plan, @Nullable Score last) {
        String code = outcome.code();
        return new OutcomeSideBySide(
                SpecifiedOutcome.valueOf(code).label(),
                outcome.description(),
                outcome.hoursPerWeek(),
                plan == null ? 0 : visits(plan, code),
                plan == null ? BigDecimal.ZERO : pounds(plan, code),
                plan != null && plan.meets(code),
                last);
    }

    private static int visits(PlanView plan, String code) {
        return (int) plan.visits().stream()
                .filter(visit -> visit.visit().tasks().stream()
                        .anyMatch(task -> task.outcomeCode().equals(code)))
                .count();
    }

    private static BigDecimal pounds(PlanView plan, String code) {
        return plan.parts().stream()
                .filter(part -> part.element().outcomeCode().equals(code))
                .map(part -> part.element().weeklyCost())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
