package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.CouncilProfile.HospitalRules;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;
import uk.homeward.review.ReviewMeeting;

/** What support is to reach, and the review that looks whether it did and decides how it goes on. */
@MappedSuperclass
abstract class EpisodeReview extends EpisodeContinuation {

    @Embedded
    private @Nullable SupportPlan plan;

    @Embedded
    private @Nullable Reviewing reviewing;

    EpisodeReview() {}

    EpisodeReview(EpisodeRequest accepted, LocalDate today) {
        super(accepted, today);
    }

    List<Goal> agreeGoals(GoalsAgreement agreement, String by, LocalDate today) {
        expect("Goals cannot be agreed", EpisodeStatus.LIVE);
        if (plan != null) {
            throw new Conflict("%s has already agreed the goals, on %s. Open the case to read them."
                    .formatted(plan.agreedBy(), Wording.day(plan.agreedOn())));
        }
        List<Goal> goals = Goal.agreed(id(), agreement.goals());
        plan = SupportPlan.agreed(agreement, goals.size(), by, today);
        return goals;
    }

    void reviewAhead(Reviewing ahead) {
        expectActive("No review can be put ahead");
        reviewing = ahead;
    }

    /** The review that has not decided yet, if there is one. */
    @Nullable
    String outstandingReview() {
        return reviewing == null || reviewing.decision() != null ? null : reviewing.reference();
    }

    Conclusion conclude(ReviewMeeting meeting, ShortTermFindings findings, ServiceDefinition rules) {
        expectActive("The review cannot be recorded");
        reviewing().expectUndecided();
        Conclusion conclusion = Conclusion.of(
                meeting, findings, goals(), support().startedOn(), support().plannedEndOn(), rules);
        AssessmentAtHome.check(request().purpose(), conclusion.assessed(), conclusion.sequel());
        return conclusion;
    }

    ReviewDecision decide(Conclusion conclusion, String by, HospitalRules rules, LocalDate today) {
        expectActive("The review cannot be recorded");
        reviewIsTheLook(by, rules, today);
        reviewing = reviewing().decided(conclusion, support().plannedEndOn(), today);
        return requireNonNull(reviewing.decision());
    }

    WeekSixDates weekSix(CouncilProfile council) {
        expect("There is no week six", EpisodeStatus.RUNNING);
        return weekSix(council, reviewing().comesUpOn());
    }

    void expectExtensionRequest() {
        expectActive("The extension cannot be answered");
        var unused = reviewing().expectExtension();
    }

    /** @return the days approved; the next review has then to be put ahead */
    int extend(@Nullable Integer answered, ServiceDefinition rules, LocalDate today) {
        expectActive("The extension cannot be answered");
        int days = reviewing().expectExtension().approved(answered, support().plannedEndOn(), rules, today);
        give(support().extended(days));
        return days;
    }

    /** @return whether needs are left of which nobody has said who meets them */
    boolean refuseExtension(LocalDate today) {
        expectActive("The extension cannot be answered");
        boolean open = reviewing().leavesOpenWhatFollows();
        reviewing = reviewing().refused(support().plannedEndOn(), today);
        return open || reviewing().leavesNeeds();
    }

    boolean leavesNeeds() {
        return reviewing().leavesNeeds();
    }

    /** It has been agreed who owns what follows. */
    ReviewDecision endAhead(LocalDate today) {
        reviewing = reviewing().endAhead(support().plannedEndOn(), today);
        return requireNonNull(reviewing.decision());
    }

    ReviewDecision decision() {
        return requireNonNull(reviewing().decision());
    }

    int goals() {
        return plan == null ? 0 : plan.goals();
    }

    @Nullable
    SupportPlan plan() {
        return plan;
    }

    /** Present once support has started. */
    Optional<Reviewing> reviewed() {
        return Optional.ofNullable(reviewing);
    }

    void review(Reviewing changed) {
        reviewing = changed;
    }

    Reviewing reviewing() {
        return requireNonNull(reviewing);
    }
}
