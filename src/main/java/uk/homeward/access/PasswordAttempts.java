package uk.homeward.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Slows down whoever guesses passwords: after some wrong ones within a quarter of an hour there is one try in thirty seconds,
 * for the name and for the address from which it was tried. On each node of its own, and forgotten when it stops.
 */
class PasswordAttempts {

    private static final Duration REMEMBERED = Duration.ofMinutes(15);
    private static final Duration PAUSE = Duration.ofSeconds(30);

    /** Whoever tries more names at once gains nothing: the address is among the latest. */
    private static final int MOST_KEPT = 10_000;

    private final int free;
    private final InstantSource time;
    private final Map<String, Deque<Instant>> wrong = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > MOST_KEPT;
        }
    };

    PasswordAttempts(int free, InstantSource time) {
        this.free = free;
        this.time = time;
    }

    /** @throws TooManyAttemptsException while none of them may try again */
    synchronized void expectFree(List<String> tried) {
        Instant now = time.instant();
        tried.stream()
                .map(who -> pause(who, now))
                .filter(pause -> pause.compareTo(Duration.ZERO) > 0)
                .max(Duration::compareTo)
                .ifPresent(longest -> {
                    throw new TooManyAttemptsException(longest.plusMillis(999).toSeconds());
                });
    }

    private Duration pause(String who, Instant now) {
        Deque<Instant> recent = wrong.getOrDefault(who, new ArrayDeque<>());
        recent.removeIf(at -> !at.plus(REMEMBERED).isAfter(now));
        return recent.size() < free
                ? Duration.ZERO
                : Duration.between(now, recent.getLast().plus(PAUSE));
    }

    synchronized void wrong(List<String> tried) {
        Instant now = time.instant();
        for (String who : tried) {
            Deque<Instant> recent = wrong.computeIfAbsent(who, unknown -> new ArrayDeque<>());
            recent.addLast(now);
            if (recent.size() > free) {
                recent.removeFirst();
            }
        }
    }

    /** Whoever knows the password is not the one who guessed it. */
    synchronized void right(String name) {
        wrong.remove(name);
    }
}
