package uk.homeward.shortterm.web;

import java.util.Optional;
import java.util.Set;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.site.FormField;
import uk.homeward.site.Permission;

/** Something that may be done with the short-term service of a case, while it stands as it must. */
abstract class EpisodeAct extends CaseAct {
    static final FormField LATE = FormField.words("lateReason", "Why is it told only now?")
            .hint("Only where it happened some days ago. It is kept with your name.");

    private final EpisodeLookup episodes;
    private final Set<EpisodeStatus> during;

    EpisodeAct(EpisodeLookup episodes, Set<EpisodeStatus> during, String path, Permission permission, String done) {
        super(path, permission, done);
        this.episodes = episodes;
        this.during = during;
    }

    @Override
    public final boolean appliesTo(CaseFile file) {
        return found(file).map(EpisodeView::status).filter(during::contains).isPresent() && isDue(file);
    }

    /** Whether there is anything to do, while the service stands as it must. */
    boolean isDue(CaseFile file) {
        return true;
    }

    EpisodeView episode(CaseFile file) {
        return found(file).orElseThrow();
    }

    private Optional<EpisodeView> found(CaseFile file) {
        return file.once(EpisodeView.class, episodes::ofReferral);
    }
}
