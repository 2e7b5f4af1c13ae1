package uk.homeward.shortterm.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.shortterm.EpisodeStatus;

/**
 * One live short-term service, as it stands today.
 *
 * @param day which day of support today is, without the days in hospital; 0 before it started
 * @param length how many days of support are planned, those in hospital left out
 * @param reviewState Escalated, Reminded, Open, Scheduled, or None
 * @param drifting live-in care or a bed past its planned end, and nobody has decided what follows (HAM-14)
 * @param chargeHeldUp the free period is over and nothing is charged: the person was not told, or is not assessed
 * @param weekSixBy the day by which somebody looks, where no review does in the first six weeks
 * @param awayUntil the planned day of return of somebody who is away, though not in hospital
 * @param notBackSince since when nobody knows where somebody is who was to be back
 * @param startedAgainstRules support began on a day on which nobody may start
 * @param oversightMissed no therapist has looked at it in time
 * @param overTarget longer in the service than its target (HAM-18)
 */
public record WeekSixRow(
        String caseReference,
        String serviceName,
        @Nullable Integer targetDays,
        EpisodeStatus status,
        LocalDate plannedStartOn,
        @Nullable LocalDate plannedEndOn,
        @Nullable LocalDate lastFreeDay,
        int day,
        int length,
        String reviewState,
        @Nullable LocalDate reviewComesUpOn,
        @Nullable LocalDate reviewDueBy,
        boolean pastPlannedEnd,
        boolean drifting,
        boolean overTarget,
        boolean startMissed,
        boolean charged,
        boolean chargeHeldUp,
        @Nullable LocalDate weekSixBy,
        boolean weekSixMissed,
        @Nullable LocalDate awayUntil,
        @Nullable LocalDate notBackSince,
        boolean startedAgainstRules,
        boolean oversightMissed) {}
