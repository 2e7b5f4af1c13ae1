package uk.homeward.shortterm.web;

import java.util.Optional;
import uk.homeward.casefile.CaseFile;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.EpisodeView;

/** The short-term service of a case, read once while somebody looks at it. */
final class SupportOfCase {
    private SupportOfCase() {}

    static Optional<EpisodeView> of(CaseFile file, EpisodeLookup episodes) {
        return file.once(EpisodeView.class, episodes::ofReferral);
    }

    static boolean is(CaseFile file, EpisodeLookup episodes, EpisodeStatus status) {
        return of(file, episodes).filter(episode -> episode.status() == status).isPresent();
    }
}
