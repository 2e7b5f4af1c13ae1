package uk.homeward.shortterm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.review.ReviewMeeting;
import uk.homeward.review.ReviewMeeting.Involved;
import uk.homeward.review.ReviewMeeting.OutcomesAchieved;
import uk.homeward.review.ReviewMeeting.Place;

/** Findings of a review at home that ends a service as planned with nothing more needed, and variations of them. */
public final class FindingsExamples {

    private @Nullable LocalDate conductedOn;
    private @Nullable Place place = Place.AT_HOME;
    private @Nullable String placeReason;
    private @Nullable Involved involved = Involved.PERSON;
    private List<@Nullable Integer> exitScores = List.of(8);
    private @Nullable OutcomesAchieved outcomesAchieved = OutcomesAchieved.FULLY_MET;
    private @Nullable String decision = "END_AS_PLANNED";
    private @Nullable Integer extensionDays;
    private @Nullable String extensionReason;
    private @Nullable String sequel = "NO_SUPPORT_NEEDED";
    private @Nullable String planOfCare;
    private @Nullable AssessmentOutcome assessmentOutcome;

    private @Nullable BigDecimal hoursStillNeeded;

    private @Nullable String contradictionReason;

    private FindingsExamples(@Nullable LocalDate conductedOn) {
        this.conductedOn = conductedOn;
    }

    public static FindingsExamples on(@Nullable LocalDate day) {
        return new FindingsExamples(day);
    }

    public FindingsExamples allOfItIsRight(String why) {
        contradictionReason = why;
        return this;
    }

    public FindingsExamples place(@Nullable Place where, @Nullable String reason) {
        place = where;
        placeReason = reason;
        return this;
    }

    public FindingsExamples involved(@Nullable Involved who) {
        involved = who;
        return this;
    }

    public FindingsExamples scores(@Nullable Integer... scores) {
        List<@Nullable Integer> given = new ArrayList<>();
        for (Integer score : scores) {
            given.add(score);
        }
        exitScores = given;
        return this;
    }

    public FindingsExamples outcomes(@Nullable OutcomesAchieved achieved) {
        outcomesAchieved = achieved;
        return this;
    }

    public FindingsExamples decision(@Nullable String name) {
        decision = name;
        return this;
    }

    public FindingsExamples extend(@Nullable Integer days, @Nullable String reason) {
        decision = "EXTEND";
        sequel = null;
        extensionDays = days;
        extensionReason = reason;
        return this;
    }

    public FindingsExamples sequel(@Nullable String name) {
        sequel = name;
        return this;
    }

    public FindingsExamples planOfCare(@Nullable String contribution) {
        planOfCare = contribution;
        return this;
    }

    public FindingsExamples assessed(@Nullable AssessmentOutcome found) {
        assessmentOutcome = found;
        return this;
    }

    public FindingsExamples stillNeeding(@Nullable BigDecimal hours) {
        hoursStillNeeded = hours;
        return this;
    }

    // The null checker does not see the annotation inside a compiled type.
    @SuppressWarnings("NullAway")
    public Held build() {
        return new Held(
                new ReviewMeeting(conductedOn, place, placeReason, involved, outcomesAchieved),
                new ShortTermFindings(
                        exitScores,
                        decision,
                        extensionDays,
                        extensionReason,
                        null,
                        sequel,
                        planOfCare,
                        assessmentOutcome,
                        hoursStillNeeded,
                        contradictionReason));
    }

    /** A review with what it found. */
    public record Held(ReviewMeeting meeting, ShortTermFindings findings) {}
}
