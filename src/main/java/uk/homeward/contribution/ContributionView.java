package uk.homeward.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One financial assessment as it is read.
 *
 * @param wantedSince from which it is awaited
 * @param cost pence a week, of all of the support
 * @param free pence of it that are personal care and free
 * @param pays pence a week that the person pays; the council pays the rest
 * @param from the first day that it is for
 * @param toldOn nothing while the letter has not gone
 * @param chargedFrom nothing while nothing may be charged, or nothing is to be paid
 */
public record ContributionView(
        String packageReference,
        AssessmentState status,
        LocalDate wantedSince,
        @Nullable LocalDate requestedOn,
        @Nullable String requestedWhy,
        @Nullable String withdrawnWhy,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable Long cost,
        @Nullable Long free,
        @Nullable Long pays,
        @Nullable LocalDate from,
        @Nullable Waiver waiver,
        @Nullable String explanation,
        @Nullable String letter,
        @Nullable LocalDate toldOn,
        @Nullable LocalDate chargedFrom,
        @Nullable LocalDate reviewDue,
        @Nullable LocalDate appealedOn,
        @Nullable String appeal,
        @Nullable LocalDate appealAnsweredOn,
        @Nullable Boolean appealUpheld,
        @Nullable String appealAnswer) {

    public boolean decided() {
        return status.decided();
    }

    public boolean appealWaits() {
        return appealedOn != null && appealAnsweredOn == null;
    }

    /** Pounds. */
    public @Nullable BigDecimal poundsPaid() {
        return pays == null ? null : Pence.pounds(pays);
    }

    /** Pounds that the council pays. */
    public @Nullable BigDecimal poundsOfCouncil() {
        return cost == null || pays == null ? null : Pence.pounds(cost - pays);
    }

    /** Pounds of personal care. */
    public @Nullable BigDecimal poundsFree() {
        return free == null ? null : Pence.pounds(free);
    }
}
