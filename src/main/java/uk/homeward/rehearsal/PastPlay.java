package uk.homeward.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** A time in the past in which acts are made up, one life after the other. */
public final class PastPlay {

    private final RehearsalClock clock;
    private final Function<Instant, List<FiredTimer>> fireUntil;

    PastPlay(RehearsalClock clock, Function<Instant, List<FiredTimer>> fireUntil) {
        this.clock = clock;
        this.fireUntil = fireUntil;
    }

    /** It is this moment, and nothing that falls due before it is of interest: a life begins. */
    public void begin(Instant moment) {
        clock.pretend(moment);
    }

    /** Time goes on to this moment, and what falls due on the way happens in its order. */
    public void until(Instant moment) {
        for (FiredTimer fired : fireUntil.apply(moment)) {
            if (!fired.succeeded()) {
                throw new IllegalStateException(
                        "Timer \"%s\" of %s failed.".formatted(fired.timer(), fired.reference()));
            }
        }
        clock.pretend(moment);
    }
}
