package uk.homeward.shortterm.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.casefile.PanelPart;
import uk.homeward.provision.ProvisionService;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.SupportAtHome;
import uk.homeward.shortterm.SupportAtHome.ConcernView;

/** The short-term service beside the forms in Tasklist, for those who give support or look after it. */
@Component
class EpisodePanel {
    private static final Set<String> DURING_SUPPORT = Set.of(
            "userTask_reviewProgress",
            "userTask_respondToConcern",
            "userTask_overseeSupport",
            "userTask_conductReview",
            "userTask_agreeWhatFollows",
            "userTask_approveExtension");

    private static final Set<String> GIVING = Set.of("userTask_confirmStart", "userTask_reviewProgress");

    private final EpisodeLookup episodes;
    private final ProvisionService provision;

    EpisodePanel(EpisodeLookup episodes, ProvisionService provision) {
        this.episodes = episodes;
        this.provision = provision;
    }

    List<PanelPart> parts() {
        return List.of(
                PanelPart.besideAll(part("the service", CasePosition.SUPPORT, "service", this::episode)
                        .alsoForMoney()),
                PanelPart.beside(DURING_SUPPORT, part("the goals", CasePosition.SUPPORT, "progress", this::progress))
                        .alsoForGuests(),
                PanelPart.beside(GIVING, part("the support", CasePosition.SUPPORT, "support", this::given))
                        .alsoForGuests(),
                PanelPart.beside(DURING_SUPPORT, part("the concerns", CasePosition.SUPPORT, "concern", this::concern))
                        .alsoForGuests());
    }

    private static CasePart part(
            String name, CasePosition position, String fragment, Function<CaseFile, ? extends Optional<?>> content) {
        return new CasePart(name, position, "shortterm/panel", fragment, content);
    }

    private Optional<EpisodeView> episode(CaseFile file) {
        return file.once(EpisodeView.class, episodes::ofReferral);
    }

    /** What whoever gives the care has to know of the days and hours; no money. */
    private Optional<SupportGiven> given(CaseFile file) {
        return episode(file)
                .map(episode -> new SupportGiven(
                        episode,
                        provision.find(episode.reference()).orElse(null),
                        episodes.supportAtHome(episode.reference())));
    }

    private Optional<Progress> progress(CaseFile file) {
        return episode(file).map(Progress::new);
    }

    /** The newest first in the record, so that the first is the one that is worked on. */
    private Optional<ConcernView> concern(CaseFile file) {
        return episode(file)
                .map(episode -> episodes.supportAtHome(episode.reference()))
                .map(SupportAtHome::concerns)
                .flatMap(concerns -> concerns.stream().findFirst());
    }
}
