package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.review.ReviewMeeting;
import uk.homeward.review.ReviewMeeting.Place;

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
        return decision(findings) == ReviewDecision.EXTEND
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
        Sequel sequelIfRefused = findings.sequel() == null ? null : sequelPreparedFor(meeting, findings);
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
        Sequel sequel = sequelPreparedFor(meeting, findings);
        checkTogether(findings, sequel);
        return new Conclusion(
                decision(findings),
                sequel,
                null,
                scores(findings, goals),
                findings.assessmentOutcome(),
                HoursStillNeeded.checked(findings.hoursStillNeeded(), sequel));
    }

    private static Sequel sequelPreparedFor(ReviewMeeting meeting, ShortTermFindings findings) {
        Sequel sequel = sequel(findings);
        // KEN-19: needs of the long term are assessed at home.
        if (sequel == Sequel.LONG_TERM_ASSESSMENT
                && meeting.place() != Place.AT_HOME
                && meeting.placeReason() == null) {
            throw new Refusal(
                    "placeReason",
                    "Long-term needs are assessed at home. Say why this review was held elsewhere, or hold it at home.");
        }
        // KEN-17: what was learnt here is the beginning of the plan of care at home.
        if ((sequel.isLongTerm() || sequel == Sequel.LONG_TERM_ASSESSMENT) && findings.planOfCare() == null) {
            throw new Refusal(
                    "planOfCare", "Care goes on. Say what this service contributes to the plan of care at home.");
        }
        return sequel;
    }

    private static void checkTogether(ShortTermFindings findings, @Nullable Sequel sequel) {
        Contradiction.check(
                findings.assessmentOutcome(), sequel, findings.hoursStillNeeded(), findings.contradictionReason());
    }

    private static List<Integer> scores(ShortTermFindings findings, int goals) {
        return Score.ofEach("exitScore", goals, findings.exitScores());
    }

    private static ReviewDecision decision(ShortTermFindings findings) {
        return Stream.of(ReviewDecision.values())
                .filter(decision -> decision.name().equals(findings.decision()))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal("decision", "Decide whether support ends as planned, ends now, or is extended."));
    }

    private static Sequel sequel(ShortTermFindings findings) {
        if (findings.sequel() == null) {
            throw new Refusal("sequel", "Say what follows this service.");
        }
        Sequel chosen = Stream.of(Sequel.values())
                .filter(sequel -> sequel.name().equals(findings.sequel()))
                .findFirst()
                .orElseThrow(() -> new Refusal("sequel", "Choose from the list what follows this service."));
        return chosen.ofLiving("sequel");
    }
}
