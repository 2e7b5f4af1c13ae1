package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EpisodeFact.StartDidNotTakePlace;
import uk.homeward.shortterm.EpisodeFact.StartMissed;

/** The planned start went by, or nobody came: somebody is without care. */
@Service
@Transactional
public class MissedStartService {
    private final EpisodeStore store;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    MissedStartService(EpisodeStore store, Clock clock, ApplicationEventPublisher facts) {
        this.store = store;
        this.clock = clock;
        this.facts = facts;
    }

    /** Nobody came: it is told at once, and the council decides what follows. */
    public void tellNotStarted(String reference, @Nullable String reason) {
        store.load(reference).expectNotStarted();
        String why = Wording.required("reason", "The reason", reason, "Say why the start did not take place.");
        facts.publishEvent(
                new StartDidNotTakePlace(reference, store.load(reference).caseReference(), why));
        escalateStart(reference);
    }

    /** Somebody is without care: once, and only while support has not started. */
    public void escalateStart(String reference) {
        Episode episode = store.load(reference);
        if (episode.missStart(LocalDate.now(clock))) {
            store.keep(episode);
            facts.publishEvent(new StartMissed(
                    reference, episode.caseReference(), episode.request().plannedStartOn()));
        }
    }
}
