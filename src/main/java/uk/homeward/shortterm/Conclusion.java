package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.review.ReviewMeeting;

/** What the findings of a review mean for the episode, once they hold together. */
record Conclusion(
        ReviewDecision decision,
        @Nullable Sequel sequel,
        @Nullable Extension extension,
        List<Integer> exitScores,
        @Nullable AssessmentOutcome assessed,
        @Nullable BigDecimal hoursStillNeeded) {

    static Conclusion of(
            ReviewMeeting meeting,
            ShortTermFindings findings,
            int goals,
            LocalDate startedOn,
            LocalDate plannedEnd,
            ServiceDefinition service) {
        if (requireNonNull(meeting.conductedOn()).isBefore(startedOn)) {
            throw new Refusal(
                    "conductedOn",
                    "Support started on %s. The review cannot lie before that day.".formatted(Wording.day(startedOn)));
        }
        return findings.decided() == ReviewDecision.EXTEND
                ? extending(meeting, findings, goals, plannedEnd, service)
                : ending(meeting, findings, goals);
    }

    private static Conclusion extending(
            ReviewMeeting meeting,
            ShortTermFindings findings,
            int goals,
            LocalDate plannedEnd,
            ServiceDefinition service) {
        if (goals == 0) {
            throw new Refusal(
                    "decision",
                    "No goals have been agreed yet. Ask a therapist to agree them before support is extended.");
        }
        Sequel sequelIfRefused = findings.sequel() == null ? null : SequelCheck.prepared(meeting, findings);
        checkTogether(findings, sequelIfRefused);
        return new Conclusion(
                ReviewDecision.EXTEND,
                sequelIfRefused,
                Extension.requested(findings.extensionDays(), findings.extensionReason(), service, plannedEnd),
                findings.exitScores().stream().allMatch(Objects::isNull) ? List.of() : scores(findings, goals),
                findings.assessmentOutcome(),
                HoursStillNeeded.checked(findings.hoursStillNeeded(), sequelIfRefused));
    }

    private static Conclusion ending(ReviewMeeting meeting, ShortTermFindings findings, int goals) {
        Sequel sequel = SequelCheck.prepared(meeting, findings);
        checkTogether(findings, sequel);
        return new Conclusion(
                findings.decided(),
                sequel,
                null,
                scores(findings, goals),
                findings.assessmentOutcome(),
                HoursStillNeeded.checked(findings.hoursStillNeeded(), sequel));
    }

    private static void checkTogether(ShortTermFindings findings, @Nullable Sequel sequel) {
        Contradiction.check(
                findings.assessmentOutcome(), sequel, findings.hoursStillNeeded(), findings.contradictionReason());
    }

    private static List<Integer> scores(ShortTermFindings findings, int goals) {
        return Score.ofEach("exitScore", goals, findings.exitScores());
    }
}
