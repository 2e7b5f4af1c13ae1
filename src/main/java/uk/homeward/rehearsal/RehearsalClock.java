package uk.homeward.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import uk.homeward.calendar.WorkingHours;

/**
 * Ticks like the real clock, but ahead of it by as much as was rehearsed. The engine follows, so that both always agree
 * on what is due. How far it is ahead lies in the database: it survives a restart and reaches the other nodes.
 */
public final class RehearsalClock extends Clock {

    private final Clock realTime = Clock.tick(Clock.system(WorkingHours.ZONE), Duration.ofMillis(1));
    private final RehearsalClockStore rehearsedTime;
    private final EngineClock engine;
    private volatile Duration ahead = Duration.ZERO;
    private long moves;

    RehearsalClock(RehearsalClockStore rehearsedTime, EngineClock engine) {
        this.rehearsedTime = rehearsedTime;
        this.engine = engine;
        restore();
    }

    /** It is now this moment, and time goes on from there. */
    public synchronized void moveTo(Instant moment) {
        Duration target = Duration.between(realTime.instant(), moment);
        moves = rehearsedTime.keep(target);
        show(target);
    }

    /** It is the real time again. */
    public synchronized void reset() {
        moves = rehearsedTime.keep(Duration.ZERO);
        show(Duration.ZERO);
    }

    /** How far this clock is ahead of the real one; negative if behind. */
    public Duration ahead() {
        return ahead;
    }

    /** Shows another moment without keeping it, until {@link #restore()}. */
    synchronized void pretend(Instant moment) {
        show(Duration.between(realTime.instant(), moment));
    }

    /** Shows what is kept. */
    public synchronized void restore() {
        RehearsalClockStore.Kept kept = rehearsedTime.read();
        moves = kept.moves();
        show(kept.ahead());
    }

    /** Another node may have moved the clock. */
    synchronized void catchUp() {
        RehearsalClockStore.Kept kept = rehearsedTime.read();
        if (kept.moves() > moves && !kept.moving()) {
            moves = kept.moves();
            show(kept.ahead());
        }
    }

    private void show(Duration ahead) {
        this.ahead = ahead;
        engine.follow(ahead);
    }

    @Override
    public Instant instant() {
        return realTime.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return WorkingHours.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : new ZonedClock(this, zone);
    }
}
