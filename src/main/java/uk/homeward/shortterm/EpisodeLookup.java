package uk.homeward.shortterm;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.reference.Reference;

/** What is known of episodes. */
@Service
@Transactional(readOnly = true)
public class EpisodeLookup {

    private final Episodes episodes;
    private final EpisodeStore store;
    private final EpisodeViews views;

    EpisodeLookup(Episodes episodes, EpisodeStore store, EpisodeViews views) {
        this.episodes = episodes;
        this.store = store;
        this.views = views;
    }

    public EpisodeView find(String reference) {
        return views.of(store.load(reference));
    }

    /** In no order. */
    public List<EpisodeView> findAll(Collection<String> references) {
        return views.of(episodes.findByIdIn(
                references.stream().map(Reference.EPISODE::id).toList()));
    }

    /** @return the dates that hold now */
    public SupportDates dates(String reference) {
        return store.load(reference).dates();
    }

    /** @return whether support goes on, after a stay in hospital */
    public boolean goesOn(String reference) {
        return store.load(reference).status() == EpisodeStatus.ACTIVE;
    }

    /** What is done in the home, and what worries those who do it. */
    public SupportAtHome supportAtHome(String reference) {
        return views.atHome(store.load(reference));
    }

    /** The latest: where the person went back to hospital before one started, another may follow. */
    public Optional<EpisodeView> ofReferral(String referralReference) {
        return episodes.findFirstByRequestReferralReferenceOrderByIdDesc(referralReference)
                .map(views::of);
    }

    /** The most recent first. */
    public List<EpisodeView> ofPerson(String personReference) {
        return views.of(episodes.findByRequestPersonReferenceOrderByIdDesc(personReference));
    }

    public Optional<EpisodeView> liveEpisodeOf(String personReference) {
        return episodes.findByRequestPersonReferenceAndStatusIn(personReference, EpisodeStatus.LIVE).stream()
                .max(Comparator.comparing(episode -> EpisodeStatus.RUNNING.contains(episode.status())))
                .map(views::of);
    }

    /** How support ended, or nothing while it has not. */
    public Optional<Ending> endingOf(String referralReference) {
        return episodes.findFirstByRequestReferralReferenceOrderByIdDesc(referralReference)
                .flatMap(Episode::ended);
    }
}
