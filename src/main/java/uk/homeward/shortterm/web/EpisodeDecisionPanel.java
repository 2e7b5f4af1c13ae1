package uk.homeward.shortterm.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.casefile.PanelPart;
import uk.homeward.provision.ProvisionService;
import uk.homeward.provision.ProvisionView;
import uk.homeward.review.ReviewService;
import uk.homeward.review.ReviewView;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeView;

/** What of the short-term service somebody has to know who decides: beside triage, spot purchases and extensions. */
@Component
class EpisodeDecisionPanel implements CaseContributor {
    private static final Set<String> BEFORE_SUPPORT =
            Set.of("userTask_triageReferral", "userTask_confirmDischarge", "userTask_confirmStepUp");
    private static final Set<String> SPOT_PURCHASE = Set.of("userTask_authoriseSpotPurchase");
    private static final Set<String> DECIDED = Set.of("userTask_approveExtension", "userTask_agreeWhatFollows");

    private final EpisodeLookup episodes;
    private final ReviewService reviews;
    private final ProvisionService provision;

    EpisodeDecisionPanel(EpisodeLookup episodes, ReviewService reviews, ProvisionService provision) {
        this.episodes = episodes;
        this.reviews = reviews;
        this.provision = provision;
    }

    @Override
    public List<PanelPart> panelParts() {
        return List.of(
                PanelPart.beside(BEFORE_SUPPORT, part("any live service", CasePosition.FIRST, "live", this::live)),
                PanelPart.beside(SPOT_PURCHASE, part("the spot purchase", CasePosition.SUPPORT, "place", this::place)),
                PanelPart.beside(DECIDED, part("the review", CasePosition.REVIEW, "findings", this::held)));
    }

    private static CasePart part(
            String name, CasePosition position, String fragment, Function<CaseFile, ? extends Optional<?>> content) {
        return new CasePart(name, position, "shortterm/panel", fragment, content);
    }

    private Optional<EpisodeView> episode(CaseFile file) {
        return file.once(EpisodeView.class, episodes::ofReferral);
    }

    private Optional<EpisodeView> live(CaseFile file) {
        return episodes.liveEpisodeOf(file.personReference());
    }

    private Optional<ProvisionView> place(CaseFile file) {
        return episode(file).flatMap(episode -> provision.find(episode.reference()));
    }

    /** The findings of the review are what a manager decides an extension by. */
    private Optional<ReviewView> held(CaseFile file) {
        return episode(file)
                .map(EpisodeView::reviewReference)
                .map(reviews::find)
                .filter(review -> review.findings() != null);
    }
}
