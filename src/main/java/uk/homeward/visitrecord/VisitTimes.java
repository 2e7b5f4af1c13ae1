package uk.homeward.visitrecord;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** When a visit was made. */
record VisitTimes(LocalDate day, LocalDateTime started, LocalDateTime ended) {

    private static final Duration LONGEST = Duration.ofHours(24);

    /** @throws Refusal where it cannot have been so, or not yet */
    void expectPossible(LocalDateTime now) {
        if (!ended.isAfter(started) || Duration.between(started, ended).compareTo(LONGEST) > 0) {
            throw new Refusal("endedAt", "A visit ends after it began, within a day. Check both times.");
        }
        if (ended.isAfter(now)) {
            throw new Refusal("endedAt", "This has not happened yet. Tell of a visit when it is over.");
        }
        LocalDate began = started.toLocalDate();
        if (began.isBefore(day) || began.isAfter(day.plusDays(1))) {
            throw new Refusal(
                    "startedAt",
                    "It began on %s, and is told for %s. Check both days."
                            .formatted(Wording.day(began), Wording.day(day)));
        }
    }
}
