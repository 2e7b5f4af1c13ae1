package uk.homeward.rehearsal;

import java.time.Duration;

/** The engine's own clock, which follows the rehearsal clock. */
@FunctionalInterface
public interface EngineClock {

    void follow(Duration ahead);
}
