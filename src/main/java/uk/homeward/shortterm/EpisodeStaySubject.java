package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.homeward.council.CouncilProfile;
import uk.homeward.hospital.StaySubject;
import uk.homeward.reference.Reference;
import uk.homeward.shortterm.EpisodeFact.SupportLapsed;

/** What the end of a stay in hospital means for an episode. */
@Component
class EpisodeStaySubject implements StaySubject {

    private final EpisodeStore store;
    private final EpisodeEndings endings;
    private final ReviewPlanner reviews;
    private final EpisodePlaces places;
    private final CouncilProfile council;
    private final Clock clock;

    EpisodeStaySubject(
            EpisodeStore store,
            EpisodeEndings endings,
            ReviewPlanner reviews,
            EpisodePlaces places,
            CouncilProfile council,
            Clock clock) {
        this.store = store;
        this.endings = endings;
        this.reviews = reviews;
        this.places = places;
        this.council = council;
        this.clock = clock;
    }

    @Override
    public Reference kind() {
        return Reference.EPISODE;
    }

    /** Counts the dates anew, and puts another review ahead. */
    @Override
    public void returned(String reference, LocalDate admittedOn, LocalDate returnedOn) {
        Episode episode = store.load(reference);
        String outstanding = episode.outstandingReview();
        LocalDate today = LocalDate.now(clock);
        episode.returnHome(returnedOn, council.hospital(), store.rules(episode).closesOn(), today);
        reviews.cancel(outstanding, "The person was in hospital: another review takes its place.");
        reviews.putAhead(episode, today);
        store.keep(episode);
        places.returned(episode);
    }

    @Override
    public void keptUntil(String reference, LocalDate until) {
        Episode episode = store.load(reference);
        episode.expectInHospital();
        places.keptUntil(episode, until);
    }

    @Override
    public void lapsed(String reference, LocalDate lastDay) {
        Episode episode = store.load(reference);
        endings.end(
                episode, held -> held.lapse(lastDay), new SupportLapsed(reference, episode.caseReference(), lastDay));
    }
}
