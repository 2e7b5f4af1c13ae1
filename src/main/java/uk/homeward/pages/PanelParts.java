package uk.homeward.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.homeward.community.CommunityService;
import uk.homeward.community.ConnectionView;
import uk.homeward.community.OfferPlaces;
import uk.homeward.entry.BridgingService;
import uk.homeward.entry.BridgingView;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonSummary;
import uk.homeward.provision.ProvisionService;
import uk.homeward.provision.ProvisionView;
import uk.homeward.referral.Destination;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralView;
import uk.homeward.review.ReviewService;
import uk.homeward.review.ReviewView;
import uk.homeward.shortterm.EpisodeService;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.SupportAtHome;

/** Reads the parts of a panel one by one, so that a problem with one never takes the others from whoever works. */
@Component
class PanelParts {
    private static final Logger LOG = LoggerFactory.getLogger(PanelParts.class);

    private final ReferralService referrals;
    private final PersonService people;
    private final EpisodeService episodes;
    private final ProvisionService provision;
    private final ReviewService reviews;
    private final CommunityService community;
    private final BridgingService bridging;
    private final Clock clock;

    PanelParts(
            ReferralService referrals,
            PersonService people,
            EpisodeService episodes,
            ProvisionService provision,
            ReviewService reviews,
            CommunityService community,
            BridgingService bridging,
            Clock clock) {
        this.referrals = referrals;
        this.people = people;
        this.episodes = episodes;
        this.provision = provision;
        this.reviews = reviews;
        this.community = community;
        this.bridging = bridging;
        this.clock = clock;
    }

    Panel of(OpenTasks.Task task, String caseReference) {
        Set<String> missing = new LinkedHashSet<>();
        ReferralView referral = attempt("the referral", missing, () -> Optional.of(referrals.find(caseReference)));
        EpisodeView episode = attempt("the service", missing, () -> episodes.ofReferral(caseReference));
        PersonSummary person = referral == null
                ? null
                : attempt("the person’s details", missing, () -> Optional.of(people.find(referral.personReference())));
        EpisodeView live = referral == null || !Panel.TRIAGE.equals(task.step())
                ? null
                : attempt("any live service", missing, () -> episodes.liveEpisodeOf(referral.personReference()));
        String reviewReference = episode == null ? null : episode.reviewReference();
        ReviewView review = reviewReference == null
                ? null
                : attempt("the review", missing, () -> Optional.of(reviews.find(reviewReference)));
        SupportAtHome atHome = episode == null || !Panel.isDuringSupport(task.step())
                ? null
                : attempt("the concerns", missing, () -> Optional.of(episodes.supportAtHome(episode.reference())));
        ProvisionView place = episode == null || !Panel.SPOT_PURCHASE.equals(task.step())
                ? null
                : attempt("the spot purchase", missing, () -> provision.find(episode.reference()));
        ConnectionView connection = referral == null || referral.destination() != Destination.COMMUNITY_CONNECTION
                ? null
                : attempt("the community connection", missing, () -> community.of(caseReference));
        List<OfferPlaces> offers = Panel.CONNECT.equals(task.step())
                ? attempt("the free places", missing, () -> Optional.of(community.offers()))
                : null;
        BridgingView bridged = attempt("the bridging care", missing, () -> bridging.of(caseReference));
        return new Panel(
                task.step(),
                referral,
                person,
                episode,
                live,
                review,
                atHome,
                place,
                connection,
                offers == null ? List.of() : offers,
                bridged,
                missing,
                LocalDate.now(clock));
    }

    private static <T> @Nullable T attempt(String part, Set<String> missing, Supplier<Optional<T>> read) {
        try {
            return read.get().orElse(null);
        } catch (RuntimeException problem) {
            LOG.warn("A panel was shown without {}", part, problem);
            missing.add(part);
            return null;
        }
    }
}
