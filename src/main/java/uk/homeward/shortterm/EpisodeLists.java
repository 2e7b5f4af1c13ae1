package uk.homeward.shortterm;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

/** Episodes a page at a time, without their goals and weeks. */
@Service
@Transactional(readOnly = true)
public class EpisodeLists {
    private final EpisodeListing episodes;
    private final EpisodeViews views;

    EpisodeLists(EpisodeListing episodes, EpisodeViews views) {
        this.episodes = episodes;
        this.views = views;
    }

    /**
     * The one whose planned end is nearest first.
     *
     * @param restart only those that restart a package which lapsed in hospital
     */
    public Paged<EpisodeView> live(boolean restart, PageQuery page) {
        return Paged.of(episodes.live(restart, page.pageable()).map(views::brief));
    }

    /** Also those that are over, the most recent first. */
    public Paged<EpisodeView> ofPerson(String personReference, boolean restart, PageQuery page) {
        return Paged.of(
                episodes.ofPerson(personReference, restart, page.pageable()).map(views::brief));
    }
}
