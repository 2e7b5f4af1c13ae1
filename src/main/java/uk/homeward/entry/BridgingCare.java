package uk.homeward.entry;

import static uk.homeward.entry.BridgingStatus.ARRANGED;
import static uk.homeward.entry.BridgingStatus.ENDED;
import static uk.homeward.entry.BridgingStatus.NEEDED;
import static uk.homeward.entry.BridgingStatus.NOT_NEEDED;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Care at home from the discharge until the service starts, so that there is no gap (promise 1). */
@Entity
@Table(name = "bridging_care")
class BridgingCare {

    private static final String LAST_DAY = "lastBridgingDay";

    @Id
    private Long referralId;

    // An object, so that a row with a number of its own is known to be new without asking the database.
    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private BridgingStatus status = NEEDED;

    private LocalDate neededFrom;
    private @Nullable Instant escalatedAt;

    @Embedded
    private @Nullable BridgingPlan plan;

    private @Nullable String note;
    private @Nullable LocalDate overSince;
    private @Nullable LocalDate supportStartedOn;
    private @Nullable LocalDate lastDay;

    @SuppressWarnings("NullAway.Init")
    protected BridgingCare() {}

    BridgingCare(long referralId, LocalDate neededFrom) {
        this.referralId = referralId;
        this.neededFrom = neededFrom;
    }

    /** @return whether the care comes later than the discharge, which is possible only once that is past */
    boolean arrange(BridgingArrangement told, LocalDate today, String by) {
        if (status != NEEDED) {
            throw new Conflict(
                    plan == null
                            ? "Bridging care is not needed any more. Open the case to see why."
                            : "%s has already arranged bridging care. Open the case to see it."
                                    .formatted(plan.arrangedBy()));
        }
        plan = BridgingPlan.of(told, neededFrom, today, by);
        note = Wording.optional("note", "The note", told.note());
        status = ARRANGED;
        return plan.firstDay().isAfter(neededFrom);
    }

    /**
     * Nobody came, or nobody comes any more: the care is needed again, and managers hear of it again.
     *
     * @return the provider who does not come
     */
    String fail(@Nullable LocalDate firstDayWithout, LocalDate today) {
        if (status != ARRANGED || overSince != null || plan == null) {
            throw new Conflict("No bridging care is running here. Open the case to see how things stand.");
        }
        LocalDate day = Wording.answered(
                "firstDayWithout", firstDayWithout, "Give the first day on which nobody comes any more.");
        if (day.isBefore(plan.firstDay()) || day.isAfter(today.plusMonths(1))) {
            throw new Refusal(
                    "firstDayWithout",
                    "The care was arranged from %s. Give that day or a later one, at most a month ahead."
                            .formatted(Wording.day(plan.firstDay())));
        }
        String provider = plan.provider();
        neededFrom = day;
        plan = null;
        status = NEEDED;
        escalatedAt = null;
        return provider;
    }

    /**
     * The discharge was moved: care is needed from another day, and arranged anew.
     *
     * @return the provider who has to be told, if there is one
     */
    Optional<String> move(LocalDate from) {
        if (overSince != null) {
            again(from);
            return Optional.empty();
        }
        Optional<String> told = Optional.ofNullable(plan).map(BridgingPlan::provider);
        neededFrom = from;
        plan = null;
        status = NEEDED;
        escalatedAt = null;
        return told;
    }

    /** What was before stays readable in the timeline. */
    void again(LocalDate from) {
        if (status == ARRANGED) {
            throw new Refusal(
                    "bridging",
                    "The bridging care before this discharge is still running. Ask a broker to end it first.");
        }
        status = NEEDED;
        neededFrom = from;
        plan = null;
        note = null;
        escalatedAt = null;
        overSince = null;
        supportStartedOn = null;
        lastDay = null;
    }

    /** @return whether managers hear of it now: a timer that fires late or twice tells nobody twice */
    boolean escalate(Instant now) {
        if (status != NEEDED || escalatedAt != null) {
            return false;
        }
        escalatedAt = now;
        return true;
    }

    /**
     * The service has started, or is not going to start.
     *
     * @return whether that is news
     */
    boolean over(@Nullable LocalDate startedOn, LocalDate today) {
        if (overSince != null) {
            return false;
        }
        supportStartedOn = startedOn;
        overSince = startedOn == null ? today : startedOn;
        status = status == NEEDED ? NOT_NEEDED : status;
        return true;
    }

    /** Never before support has started: the new begins no later than the old one ends. */
    void end(@Nullable LocalDate last, @Nullable String remark, LocalDate today) {
        if (status != ARRANGED || overSince == null || plan == null) {
            throw new Conflict("There is no bridging care to end. Open the case to see how things stand.");
        }
        String endNote = Wording.optional("note", "The note", remark);
        lastDay = last == null && overSince.isAfter(plan.firstDay())
                ? Wording.answered(LAST_DAY, last, "Give the last day of the bridging care.")
                : last;
        if (lastDay != null) {
            expectNoGap(lastDay, plan.firstDay(), today);
        }
        note = endNote == null ? note : endNote;
        status = ENDED;
    }

    private void expectNoGap(LocalDate last, LocalDate first, LocalDate today) {
        if (supportStartedOn != null && last.isBefore(supportStartedOn)) {
            throw new Refusal(
                    LAST_DAY,
                    "The service started on %s, and nobody is without care until then. Give that day or a later one."
                            .formatted(Wording.day(supportStartedOn)));
        }
        if (last.isBefore(first)) {
            throw new Refusal(
                    LAST_DAY,
                    "The care began on %s. Give that day or a later one, or leave it blank if it never began."
                            .formatted(Wording.day(first)));
        }
        if (last.isAfter(today.plusMonths(1))) {
            throw new Refusal(LAST_DAY, "This is more than a month ahead. Check the day.");
        }
    }

    boolean wasArranged() {
        return status == ARRANGED || status == ENDED;
    }

    BridgingView view() {
        return new BridgingView(
                Reference.REFERRAL.of(referralId),
                status,
                neededFrom,
                plan == null ? null : plan.provider(),
                plan == null ? null : plan.firstDay(),
                plan == null ? null : plan.visitsPerWeek(),
                plan == null ? null : plan.hoursPerWeek(),
                plan == null ? null : plan.visitTimes(),
                overSince,
                supportStartedOn,
                lastDay,
                note);
    }
}
