package uk.homeward.shortterm;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.person.PersonFact.PersonDied;
import uk.homeward.shortterm.EpisodeFact.EpisodeEndedByDeath;

/** A person has died: what was live for them ends, in the transaction that records the death. */
@Component
class DeathEndsSupport {

    private final Episodes episodes;
    private final EpisodeEndings endings;

    DeathEndsSupport(Episodes episodes, EpisodeEndings endings) {
        this.episodes = episodes;
        this.endings = endings;
    }

    @EventListener
    @Transactional
    public void on(PersonDied death) {
        episodes.findByRequestPersonReferenceAndStatusIn(death.reference(), EpisodeStatus.LIVE)
                .forEach(episode -> endings.end(
                        episode,
                        live -> live.die(death.diedOn()),
                        new EpisodeEndedByDeath(episode.reference(), episode.caseReference(), death.diedOn())));
    }
}
