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
    private final LateFactService lateFacts;

    DeathEndsSupport(Episodes episodes, EpisodeEndings endings, LateFactService lateFacts) {
        this.episodes = episodes;
        this.endings = endings;
        this.lateFacts = lateFacts;
    }

    @EventListener
    @Transactional
    public void on(PersonDied death) {
        episodes.findByRequestPersonReferenceAndStatusIn(death.reference(), EpisodeStatus.LIVE)
                .forEach(episode -> end(episode, death));
    }

    private void end(Episode episode, PersonDied death) {
        boolean begun = EpisodeStatus.RUNNING.contains(episode.status());
        endings.end(
                episode,
                live -> live.die(death.diedOn()),
                new EpisodeEndedByDeath(episode.reference(), episode.caseReference(), death.diedOn()));
        if (begun) {
            lateFacts.told(LateFactKind.DEATH, episode.reference(), episode, death.diedOn(), death.reason());
        }
    }
}
