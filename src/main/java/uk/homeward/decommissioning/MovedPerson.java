package uk.homeward.decommissioning;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.ServiceOccupants.Moved;

/** Somebody whose support went on in the service that takes over: one service for the count, with few or no days between. */
@Entity
@Table(name = "decommissioning_move")
class MovedPerson {

    @Id
    private Long episodeId;

    private long decommissioningId;
    private String caseReference;
    private String nextEpisode;
    private LocalDate movedOn;
    private int gapDays;
    private @Nullable Boolean sameWorker;
    private @Nullable String workerReason;
    private @Nullable String answeredBy;

    @SuppressWarnings("NullAway.Init")
    protected MovedPerson() {}

    MovedPerson(long decommissioningId, Moved moved) {
        this.episodeId = Reference.EPISODE.id(moved.reference());
        this.decommissioningId = decommissioningId;
        this.caseReference = moved.caseReference();
        this.nextEpisode = moved.next();
        this.movedOn = moved.startedOn();
        this.gapDays = (int) Math.max(0, ChronoUnit.DAYS.between(moved.endedOn(), moved.startedOn()) - 1);
    }

    /** The same worker where possible; where it was not, why. */
    void tellWorker(@Nullable Boolean same, @Nullable String why, String by) {
        boolean is = Wording.answered("sameWorker", same, "Say whether the same worker comes.");
        workerReason = is
                ? null
                : Wording.required("workerReason", "The reason", why, "Say why the same worker could not come.");
        sameWorker = is;
        answeredBy = by;
    }

    DecommissioningView.Move view() {
        return new DecommissioningView.Move(
                Reference.EPISODE.of(episodeId),
                caseReference,
                nextEpisode,
                movedOn,
                gapDays,
                sameWorker,
                workerReason,
                answeredBy);
    }
}
