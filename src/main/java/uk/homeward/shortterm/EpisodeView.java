package uk.homeward.shortterm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ServiceModel;
import uk.homeward.council.ShortTermPurpose;

/** An episode as shown to those who may see it. */
public record EpisodeView(
        String reference,
        String referralReference,
        String personReference,
        EpisodeStatus status,
        String service,
        String serviceName,
        String commissionedBy,
        @Nullable ServiceModel model,
        @Nullable Integer targetDays,
        EntryRoute route,
        ShortTermPurpose purpose,
        LocalDate plannedStartOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate plannedEndOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate lastFreeDay,
        @Nullable LocalDate chargeFrom,
        @Nullable LocalDate chargedSince,
        @Nullable LocalDate purposeChangedOn,
        @Nullable ChargeView charge,
        @Nullable WeekSixLook weekSixLook,
        @Nullable LocalDate inHospitalSince,
        int daysInHospital,
        int extensionDays,
        @Nullable String reviewReference,
        @Nullable LocalDate reviewComesUpOn,
        @Nullable LocalDate progressDueOn,
        @Nullable ReviewDecision decision,
        List<GoalView> goals,
        List<WeekView> weeks,
        List<MissingWeek> missingWeeks,
        @Nullable BigDecimal hoursPerWeek,
        @Nullable EndReason endReason,
        @Nullable Sequel sequel,
        @Nullable BigDecimal hoursAtStart,
        @Nullable BigDecimal hoursStillNeeded,
        @Nullable AssessmentOutcome assessmentOutcome,
        @Nullable String cldOutcome,
        @Nullable String formerPackage,
        @Nullable LateStartView lateStart,
        @Nullable String startBreach,
        @Nullable Interruption interruption) {

    /** @param meanwhile what would have come up before it was told, in sentences */
    public record LateStartView(LocalDate toldOn, String reason, List<String> meanwhile) {}

    /** Accepted, or with support that goes on. */
    public boolean live() {
        return EpisodeStatus.LIVE.contains(status);
    }

    /** It never began, and the referral has gone on without it. */
    public boolean leftBehind() {
        return admittedBeforeStart() || endReason == EndReason.DEATH_WITHDRAWN;
    }

    /** Back in hospital: the referral then waits for the next discharge. */
    public boolean admittedBeforeStart() {
        return status == EpisodeStatus.CANCELLED && sequel == Sequel.ADMITTED_TO_HOSPITAL;
    }

    /**
     * What stands behind a charge, or keeps it from beginning; of a service that may be charged.
     *
     * @param pausesInHospital whether days in hospital use up no free days, by the council's policy
     * @param pausesWhenAway whether days away for another reason use up none either
     * @param freeSince the first free day, before the start where this service replaced another
     */
    public record ChargeView(
            ChargeStep waitsFor,
            boolean pausesInHospital,
            boolean pausesWhenAway,
            LocalDate freeSince,
            @Nullable LocalDate toldOn,
            @Nullable String toldBy,
            ChargeTold.@Nullable Format toldFormat,
            @Nullable FinancialAssessment assessment) {}

    public record GoalView(
            int number, String goal, int entryScore, @Nullable Integer latestScore, @Nullable Integer exitScore) {}

    /**
     * @param week its number, 1 for the first; less where the start was put right to a later day
     * @param hoursPlanned for the next week; nothing, as the condition, where the week was told afterwards
     */
    public record WeekView(
            int week,
            LocalDate from,
            LocalDate to,
            LocalDate recordedOn,
            BigDecimal hoursDelivered,
            @Nullable BigDecimal hoursPlanned,
            @Nullable Integer visits,
            @Nullable Integer workers,
            List<@Nullable Integer> scores,
            ProgressReport.@Nullable Condition condition,
            boolean concern) {}

    /** Over, and nobody wrote down what was given, although the person was at home. */
    public record MissingWeek(int week, LocalDate from, LocalDate to) {

        /** "14 November 2026 to 20 November 2026; ..." */
        public static String words(List<MissingWeek> weeks) {
            return weeks.stream()
                    .map(week -> new SupportWeek(week.week(), week.from()).words())
                    .collect(Collectors.joining("; "));
        }
    }
}
