package uk.homeward.shortterm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
}
