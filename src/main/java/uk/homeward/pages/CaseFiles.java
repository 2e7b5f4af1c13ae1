package uk.homeward.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.community.CommunityService;
import uk.homeward.entry.BridgingService;
import uk.homeward.entry.EntryService;
import uk.homeward.person.PersonService;
import uk.homeward.referral.Destination;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralView;
import uk.homeward.review.ReviewService;
import uk.homeward.review.ReviewView;
import uk.homeward.shortterm.EpisodeService;
import uk.homeward.shortterm.EpisodeView;

/** Fetches a case, whichever of its references it is asked for by. */
@Component
class CaseFiles {
    private final ReferralService referrals;
    private final PersonService people;
    private final EntryService entries;
    private final EpisodeService episodes;
    private final ReviewService reviews;
    private final CommunityService community;
    private final BridgingService bridging;
    private final Clock clock;

    CaseFiles(
            ReferralService referrals,
            PersonService people,
            EntryService entries,
            EpisodeService episodes,
            ReviewService reviews,
            CommunityService community,
            BridgingService bridging,
            Clock clock) {
        this.referrals = referrals;
        this.people = people;
        this.entries = entries;
        this.episodes = episodes;
        this.reviews = reviews;
        this.community = community;
        this.bridging = bridging;
        this.clock = clock;
    }

    CaseFile open(String referralReference) {
        ReferralView referral = referrals.find(referralReference);
        EpisodeView episode = episodes.ofReferral(referralReference).orElse(null);
        return new CaseFile(
                referral,
                people.find(referral.personReference()),
                entries.of(referralReference).orElse(null),
                episode,
                reviewOf(episode),
                episode == null ? null : episodes.supportAtHome(episode.reference()),
                referral.destination() == Destination.COMMUNITY_CONNECTION
                        ? community.of(referralReference).orElse(null)
                        : null,
                bridging.of(referralReference).orElse(null),
                LocalDate.now(clock));
    }

    /** The reference of the referral with which the life began, for the reference of anything within it. */
    String caseOf(String reference) {
        if (reference.startsWith("EPI-")) {
            return episodes.find(reference).referralReference();
        }
        return reference.startsWith("REV-") ? reviews.find(reference).caseReference() : reference;
    }

    static List<String> referencesOf(CaseFile file) {
        List<String> references = new ArrayList<>(List.of(file.reference()));
        if (file.episode() != null) {
            references.add(file.episode().reference());
        }
        if (file.review() != null) {
            references.add(file.review().reference());
        }
        return references;
    }

    private @Nullable ReviewView reviewOf(@Nullable EpisodeView episode) {
        return episode == null || episode.reviewReference() == null ? null : reviews.find(episode.reviewReference());
    }
}
