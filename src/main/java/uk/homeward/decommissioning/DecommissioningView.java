package uk.homeward.decommissioning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the closing of a service stands. All amounts of activity are hours a week.
 *
 * @param authority reference of the decision that it hangs on
 * @param lastSafeStart for a start whose support ends by the closing date without an extension
 * @param lastSafeStartIfExtended where the longest extension may be needed as well
 * @param projectedOn the day on which it is empty as far as can be seen; nothing where none is in sight
 * @param atRisk whether that day is after the closing date, or not in sight
 * @param recruited today
 * @param deployable of them, today: inducted, and with what they give to people
 * @param people who have support, or are to
 * @param money against the decision
 */
public record DecommissioningView(
        String reference,
        String code,
        String title,
        String service,
        String successor,
        DecommissioningStatus status,
        @Nullable Integer phase,
        String authority,
        LocalDate plannedOn,
        @Nullable LocalDate extendedFrom,
        LocalDate closesOn,
        LocalDate lastSafeStart,
        LocalDate lastSafeStartIfExtended,
        @Nullable LocalDate projectedOn,
        boolean atRisk,
        BigDecimal planned,
        BigDecimal recruited,
        BigDecimal deployable,
        BigDecimal moved,
        int people,
        List<RuleSet> ruleSets,
        List<PhaseStand> phases,
        List<Answer> answers,
        List<Alarm> alarms,
        List<Extended> extensions,
        Assurance assurance,
        Money money,
        List<Point> points,
        @Nullable LocalDate closedOn,
        @Nullable String closedBy) {

    public boolean isOver() {
        return closedOn != null;
    }

    public boolean missed() {
        return status == DecommissioningStatus.OVERDUE;
    }

    /** The rules of both services stand side by side: which hold follows from the service (KEN-20). */
    public record RuleSet(
            String service, int minimumDays, int maximumDays, int extensionDays, @Nullable LocalDate lastStartOn) {}

    /**
     * @param moved in it
     * @param deployable of all that is deployable, what is there for this phase
     */
    public record PhaseStand(
            int number,
            LocalDate opensOn,
            BigDecimal planned,
            BigDecimal moved,
            BigDecimal deployable,
            @Nullable LocalDate openedOn) {}

    /** @param hours that moved; nothing where it was not ready */
    public record Answer(
            int phase,
            LocalDate askedOn,
            @Nullable LocalDate answeredOn,
            @Nullable String answeredBy,
            @Nullable Boolean ready,
            @Nullable BigDecimal hours,
            @Nullable BigDecimal deployable,
            @Nullable String authority,
            @Nullable String note) {}

    /** @param overOn since when the projection is in time again */
    public record Alarm(
            LocalDate foundOn,
            LocalDate closesOn,
            @Nullable LocalDate projectedOn,
            @Nullable RiskChoice choice,
            @Nullable String reason,
            @Nullable LocalDate answeredOn,
            @Nullable String answeredBy,
            @Nullable LocalDate overOn) {}

    /** @param before the day on which it was to close until then */
    public record Extended(
            LocalDate before,
            LocalDate until,
            String authority,
            String reason,
            LocalDate decidedOn,
            String decidedBy) {}

    public record Assurance(
            AssuranceStatus status,
            @Nullable String answers,
            @Nullable LocalDate answeredOn,
            @Nullable String answeredBy,
            @Nullable String remedy,
            @Nullable LocalDate scrutinisedOn,
            @Nullable String scrutinisedBy) {}

    /** In pounds, in the period that holds today. */
    public record Money(BigDecimal approved, BigDecimal forecast, BigDecimal beyond) {

        static Money of(BigDecimal approved, BigDecimal forecast) {
            return new Money(approved, forecast, forecast.subtract(approved).max(BigDecimal.ZERO));
        }

        public boolean isOver() {
            return beyond.signum() > 0;
        }
    }

    /** @param proof nothing while nobody has signed */
    public record Point(ClosingPoint point, @Nullable Proof proof) {}

    public record Proof(ClosingPoint point, String proof, LocalDate provenOn, LocalDate signedOn, String signedBy) {}

    /** @param gapDays without support between the two services */
    public record Move(
            String episode,
            String caseReference,
            String nextEpisode,
            LocalDate movedOn,
            int gapDays,
            @Nullable Boolean sameWorker,
            @Nullable String workerReason,
            @Nullable String answeredBy) {}

    /** How it stood on a day. */
    public record Day(
            LocalDate day, int people, BigDecimal deployable, BigDecimal moved, @Nullable LocalDate projectedOn) {}
}
