package uk.homeward.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision with everything that stands on its record.
 *
 * @param signatures the first one, and the one after a call-in
 * @param callInEndsOn the last day on which it can be called in
 * @param scrutiny how its call-in ended
 * @param delegatedActs what was done under what it delegates
 * @param inForceOn the first day of its authority, as soon as it is known
 */
public record DecisionView(
        String reference,
        DecisionStatus status,
        @Nullable String code,
        @Nullable String number,
        String title,
        boolean forPublication,
        boolean keyDecision,
        @Nullable String callInWaiver,
        String decisionMaker,
        String reportFrom,
        List<String> contacts,
        List<Resolution> resolutions,
        List<RejectedOption> rejectedOptions,
        Map<Consideration, String> considerations,
        @Nullable String committee,
        @Nullable LocalDate committeeOn,
        @Nullable DecisionScope scope,
        @Nullable CommitteeOutcome committeeOutcome,
        List<Signature> signatures,
        List<Engagement> engagements,
        @Nullable LocalDate callInEndsOn,
        @Nullable LocalDate calledInOn,
        @Nullable String calledInBecause,
        @Nullable Scrutiny scrutiny,
        @Nullable LocalDate inForceOn,
        List<DelegatedAct> delegatedActs,
        @Nullable String withdrawnBecause) {

    /** Once, while its call-in runs; when that is over it comes into force by itself. */
    public boolean canBeCalledIn() {
        return status == DecisionStatus.SIGNED && callInEndsOn != null && calledInOn == null;
    }

    public boolean canBeWithdrawn() {
        return DecisionCourse.UNSIGNED.contains(status);
    }

    /** Where it delegates, and holds. */
    public boolean canBeActedUnder() {
        return status == DecisionStatus.IN_FORCE && resolutions.stream().anyMatch(Resolution::delegates);
    }

    public boolean isOver() {
        return DecisionCourse.OVER.contains(status);
    }
}
