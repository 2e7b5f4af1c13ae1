package uk.homeward.shortterm;

import java.util.ArrayList;
import java.util.List;
import uk.homeward.audit.Change;
import uk.homeward.refusal.Wording;

/**
 * Something that was told late.
 *
 * @param episode reference of the support that it is about
 */
record LateFact(LateFactKind kind, String episode) {

    /** Tells it from other things of its kind: two days, or two numbers for one day, are looked at each. */
    String part(Change change) {
        return "%s %s: %s, %s".formatted(kind, change.what(), change.was(), change.became());
    }

    /** What a second person looks at: what was told, and what follows from it while support goes on. */
    List<Change> changes(Change change, Episode episode) {
        List<Change> changes = new ArrayList<>(List.of(change));
        if (EpisodeStatus.RUNNING.contains(episode.status())) {
            changes.add(new Change("Planned end", null, Wording.day(episode.plannedEnd())));
            if (episode.charge().terms().chargeable()) {
                changes.add(new Change(
                        "Can be charged from",
                        null,
                        Wording.day(episode.charge().from())));
            }
        }
        return changes;
    }
}
