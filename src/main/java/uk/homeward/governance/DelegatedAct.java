package uk.homeward.governance;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * Something done under delegated authority, which cites the delegation that it hangs on (KEN-02).
 *
 * @param resolution the part of what is decided that delegates; the first is 1
 * @param delegate who acted, as a role: the one whom the delegation names
 * @param withdrawnBecause why it was recorded by mistake, where it was
 */
@Embeddable
public record DelegatedAct(
        int resolution,
        LocalDate actedOn,
        String what,
        String delegate,
        String recordedBy,
        @Nullable String withdrawnBecause) {

    /** @param inForceOn before that day there is no authority that anybody could use */
    static DelegatedAct of(
            DelegatedActAnswer told, List<Resolution> decided, LocalDate inForceOn, LocalDate today, String by) {
        int cited = Wording.answered("resolution", told.resolution(), "Choose the delegation on which it hangs.");
        if (cited < 1 || cited > decided.size() || !decided.get(cited - 1).delegates()) {
            throw new Refusal(
                    "resolution", "Part %d of this decision delegates nothing. Choose one that does.".formatted(cited));
        }
        LocalDate on = Wording.answered("actedOn", told.actedOn(), "Give the day on which it was done.");
        if (on.isAfter(today)) {
            throw new Refusal("actedOn", "%s is in the future. Record it when it is done.".formatted(Wording.day(on)));
        }
        if (on.isBefore(inForceOn)) {
            throw new Refusal(
                    "actedOn",
                    "The decision is in force since %s: nobody could act under it before."
                            .formatted(Wording.day(inForceOn)));
        }
        return new DelegatedAct(
                cited,
                on,
                Wording.required("what", "What was done", told.what(), "Say what was done."),
                Objects.requireNonNull(decided.get(cited - 1).delegate()),
                by,
                null);
    }

    boolean isSame(DelegatedAct other) {
        return withdrawnBecause == null
                && resolution == other.resolution
                && actedOn.equals(other.actedOn)
                && what.equals(other.what);
    }

    DelegatedAct withdrawn(String why) {
        return new DelegatedAct(resolution, actedOn, what, delegate, recordedBy, why);
    }

    /**
     * As it is told.
     *
     * @param resolution the part of what is decided that delegates; the first is 1
     */
    public record DelegatedActAnswer(
            @Nullable @Min(1) @Max(100) Integer resolution, @Nullable LocalDate actedOn, @Nullable String what) {}
}
