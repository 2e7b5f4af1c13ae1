package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.homeward.hospital.StayRegister;
import uk.homeward.provision.ProvisionReturnService;

/** Support that was ended by mistake, with its stays, its review, its place and its money. */
@Component
class SupportContinuation {

    private final EpisodeStore store;
    private final StayRegister stays;
    private final ReviewPlanner reviews;
    private final ProvisionReturnService provision;
    private final Clock clock;

    SupportContinuation(
            EpisodeStore store,
            StayRegister stays,
            ReviewPlanner reviews,
            ProvisionReturnService provision,
            Clock clock) {
        this.store = store;
        this.stays = stays;
        this.reviews = reviews;
        this.provision = provision;
        this.clock = clock;
    }

    /**
     * @param lastDay on which it was taken to be over
     * @return whether its place is one more than there is now
     */
    boolean goOn(Episode episode, LocalDate lastDay, LocalDate from) {
        LocalDate today = LocalDate.now(clock);
        stays.supportGoesOn(episode.reference(), lastDay);
        episode.goOn(from, stays.daysOf(episode.reference()), today);
        if (episode.status() == EpisodeStatus.ACTIVE) {
            reviews.putAhead(episode, today);
        }
        store.keep(episode);
        LocalDate until = episode.plannedEnd().isBefore(from) ? from : episode.plannedEnd();
        return provision.takeBack(episode.reference(), from, until, "A death was told by mistake: support goes on.");
    }
}
