package uk.homeward.shortterm;

import org.springframework.stereotype.Component;
import uk.homeward.person.HandoverTable;
import uk.homeward.person.PersonHolding;
import uk.homeward.refusal.Conflict;

/** Short-term services go with their referral; their place and their money hang on them and follow. */
@Component
class EpisodesOfPerson implements PersonHolding {

    private final Episodes episodes;
    private final HandoverTable tables;

    EpisodesOfPerson(Episodes episodes, HandoverTable tables) {
        this.episodes = episodes;
        this.tables = tables;
    }

    @Override
    public void expectJoinable(String former, String kept) {
        if (isLive(former) && isLive(kept)) {
            throw new Conflict(
                    "Both records have a live short-term service, and nobody has two. End one of the two services first.");
        }
    }

    private boolean isLive(String person) {
        return episodes.existsByRequestPersonReferenceAndStatusIn(person, EpisodeStatus.LIVE);
    }

    @Override
    public void handOver(Handover handover) {
        tables.handOver(handover, "episode", "referral_reference");
    }
}
