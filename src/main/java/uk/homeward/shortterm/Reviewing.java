package uk.homeward.shortterm;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.CouncilProfile.ReviewRules;
import uk.homeward.council.ExtensionReason;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;

/**
 * The review that is ahead of an episode, and what it decided. A live episode always has one or the other.
 *
 * @param sequel what follows when support ends as decided
 * @param assessed what the assessment found, where the service is one
 * @param hoursStillNeeded a week of long-term support when support ends as decided, where that is known
 * @param extension the days asked for, while a manager has to answer
 */
@Embeddable
record Reviewing(
        @Column(name = "review_reference") String reference,
        @Column(name = "review_comes_up_on") LocalDate comesUpOn,
        @Column(name = "decision") @Enumerated(EnumType.STRING) @Nullable ReviewDecision decision,
        @Column(name = "decided_sequel") @Enumerated(EnumType.STRING) @Nullable Sequel sequel,
        @Column(name = "assessment_outcome") @Enumerated(EnumType.STRING) @Nullable AssessmentOutcome assessed,
        @Column(name = "decided_hours_still_needed") @Nullable BigDecimal hoursStillNeeded,
        @Embedded @Nullable Extension extension) {

    static Reviewing ahead(String reference, LocalDate comesUpOn) {
        return new Reviewing(reference, comesUpOn, null, null, null, null, null);
    }

    /** Some days before the planned end, by which it is due; never before the given day. */
    static LocalDate day(LocalDate plannedEnd, LocalDate notBefore, ReviewRules rules) {
        LocalDate wished = plannedEnd.minusDays(rules.leadDays());
        LocalDate possible = wished.isBefore(notBefore) ? notBefore : wished;
        return possible.isAfter(plannedEnd) ? plannedEnd : possible;
    }

    void expectUndecided() {
        if (decision != null) {
            throw new Conflict("The decision of this review has already been recorded. Open the case to read it.");
        }
    }

    Reviewing decided(Conclusion conclusion, LocalDate plannedEnd, LocalDate today) {
        ReviewDecision decided = conclusion.decision();
        return new Reviewing(
                reference,
                comesUpOn,
                decided == ReviewDecision.END_AS_PLANNED ? endFrom(plannedEnd, today) : decided,
                conclusion.sequel(),
                conclusion.assessed(),
                conclusion.hoursStillNeeded(),
                conclusion.extension());
    }

    /** Where the planned end has passed while support went on, ending as planned means ending now. */
    private static ReviewDecision endFrom(LocalDate plannedEnd, LocalDate today) {
        return plannedEnd.isBefore(today) ? ReviewDecision.END_NOW : ReviewDecision.END_AS_PLANNED;
    }

    Extension expectExtension() {
        if (extension == null) {
            throw new Conflict("No extension waits for an answer. Open the case to see what was decided.");
        }
        return extension;
    }

    /** More days were asked for, and nobody said what follows without them: that is no sign that nothing does. */
    boolean leavesOpenWhatFollows() {
        return sequel == null;
    }

    /** Support then ends as planned. Where the review named no sequel, its reason for more days tells what follows. */
    Reviewing refused(LocalDate plannedEnd, LocalDate today) {
        ExtensionReason wanted = expectExtension().reason();
        Sequel otherwise =
                wanted == ExtensionReason.AWAITING_LONG_TERM_SUPPORT ? Sequel.LONG_TERM_SUPPORT : Sequel.OTHER;
        if (assessed == AssessmentOutcome.NOT_COMPLETED) {
            otherwise = Sequel.LONG_TERM_ASSESSMENT;
        }
        return new Reviewing(
                reference,
                comesUpOn,
                endFrom(plannedEnd, today),
                sequel == null ? otherwise : sequel,
                assessed,
                hoursStillNeeded,
                null);
    }

    /** What is decided ends support on its planned day, or today where that day went by while somebody was asked. */
    Reviewing endAhead(LocalDate plannedEnd, LocalDate today) {
        ReviewDecision ahead = decision == ReviewDecision.END_AS_PLANNED ? endFrom(plannedEnd, today) : decision;
        return new Reviewing(reference, comesUpOn, ahead, sequel, assessed, hoursStillNeeded, extension);
    }

    boolean leavesNeeds() {
        return decision != ReviewDecision.EXTEND && sequel != null && sequel.leavesNeeds(hoursStillNeeded);
    }

    Reviewing assessed(@Nullable AssessmentOutcome found) {
        return new Reviewing(reference, comesUpOn, decision, sequel, found, hoursStillNeeded, extension);
    }

    Reviewing corrected(Findings found) {
        return new Reviewing(
                reference, comesUpOn, decision, found.sequel(), found.assessed(), found.hoursStillNeeded(), extension);
    }

    Ending ending(LocalDate plannedEnd, LocalDate today) {
        return new Ending(lastDay(plannedEnd, today), EndReason.COMPLETED, sequel, null, hoursStillNeeded);
    }

    /** The planned end stays the last day of support even if the timer fires late. */
    private LocalDate lastDay(LocalDate plannedEnd, LocalDate today) {
        if (decision == null || decision == ReviewDecision.EXTEND) {
            throw new Conflict("Support cannot end before its review has decided what follows. Hold the review first.");
        }
        if (decision == ReviewDecision.END_NOW) {
            return today;
        }
        if (today.isBefore(plannedEnd)) {
            throw new Conflict("The review decided that support ends on %s. Until then it goes on."
                    .formatted(Wording.day(plannedEnd)));
        }
        return plannedEnd;
    }
}
