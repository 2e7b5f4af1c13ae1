package uk.homeward.shortterm.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.casefile.PanelPart;
import uk.homeward.provision.ProvisionService;
import uk.homeward.provision.ProvisionView;
import uk.homeward.review.ReviewService;
import uk.homeward.review.ReviewView;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.EpisodeView.MissingWeek;
import uk.homeward.shortterm.EpisodeView.WeekView;
import uk.homeward.shortterm.SupportAtHome;
import uk.homeward.shortterm.SupportAtHome.ConcernView;

/** The short-term service beside the forms in Tasklist. */
@Component
class EpisodePanel {
    private static final Set<String> BEFORE_SUPPORT =
            Set.of("userTask_triageReferral", "userTask_confirmDischarge", "userTask_confirmStepUp");
    private static final Set<String> SPOT_PURCHASE = Set.of("userTask_authoriseSpotPurchase");
    private static final Set<String> DECIDED = Set.of("userTask_approveExtension", "userTask_agreeWhatFollows");
    private static final Set<String> DURING_SUPPORT = Set.of(
            "userTask_reviewProgress",
            "userTask_respondToConcern",
            "userTask_overseeSupport",
            "userTask_conductReview",
            "userTask_agreeWhatFollows",
            "userTask_approveExtension");

    private static final Set<String> GIVING = Set.of("userTask_confirmStart", "userTask_reviewProgress");

    private final EpisodeLookup episodes;
    private final ReviewService reviews;
    private final ProvisionService provision;

    EpisodePanel(EpisodeLookup episodes, ReviewService reviews, ProvisionService provision) {
        this.episodes = episodes;
        this.reviews = reviews;
        this.provision = provision;
    }

    List<PanelPart> parts() {
        return List.of(
                PanelPart.beside(BEFORE_SUPPORT, part("any live service", CasePosition.FIRST, "live", this::live)),
                PanelPart.besideAll(part("the service", CasePosition.SUPPORT, "service", this::episode)
                        .alsoForMoney()),
                PanelPart.beside(DURING_SUPPORT, part("the goals", CasePosition.SUPPORT, "progress", this::progress))
                        .alsoForGuests(),
                PanelPart.beside(GIVING, part("the support", CasePosition.SUPPORT, "support", this::given))
                        .alsoForGuests(),
                PanelPart.beside(DURING_SUPPORT, part("the concerns", CasePosition.SUPPORT, "concern", this::concern))
                        .alsoForGuests(),
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

    /** What whoever gives the care has to know of the days and hours; no money. */
    private Optional<Given> given(CaseFile file) {
        return episode(file)
                .map(episode -> new Given(
                        episode,
                        provision.find(episode.reference()).orElse(null),
                        episodes.supportAtHome(episode.reference())));
    }

    record Given(EpisodeView episode, @Nullable ProvisionView place, SupportAtHome home) {}

    private Optional<EpisodeView> live(CaseFile file) {
        return episodes.liveEpisodeOf(file.personReference());
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

    record Progress(EpisodeView episode) {
        public @Nullable WeekView lastWeek() {
            List<WeekView> weeks = episode.weeks();
            return weeks.isEmpty() ? null : weeks.get(weeks.size() - 1);
        }

        /** The one that “Review progress” is about, while it waits. */
        public @Nullable MissingWeek asked() {
            List<MissingWeek> missing = episode.missingWeeks();
            return missing.isEmpty() || episode.status() != EpisodeStatus.ACTIVE
                    ? null
                    : missing.get(missing.size() - 1);
        }

        public List<MissingWeek> earlier() {
            List<MissingWeek> missing = episode.missingWeeks();
            return asked() == null ? missing : missing.subList(0, missing.size() - 1);
        }
    }
}
