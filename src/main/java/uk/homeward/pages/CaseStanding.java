package uk.homeward.pages;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralStatus;
import uk.homeward.referral.ReferralView;
import uk.homeward.shortterm.EpisodeService;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.EpisodeView;

/** What an act on a case has to know of it. */
@Component
class CaseStanding {
    private final ReferralService referrals;
    private final EpisodeService episodes;

    CaseStanding(ReferralService referrals, EpisodeService episodes) {
        this.referrals = referrals;
        this.episodes = episodes;
    }

    ReferralView referral(CaseFile file) {
        return file.once(ReferralView.class, reference -> Optional.of(referrals.find(reference)))
                .orElseThrow();
    }

    Optional<EpisodeView> episode(CaseFile file) {
        return file.once(EpisodeView.class, episodes::ofReferral);
    }

    /** True for TRIAGED and RECEIVED: the referral still has something ahead of it. */
    boolean open(CaseFile file) {
        ReferralStatus status = referral(file).status();
        return status == ReferralStatus.RECEIVED || status == ReferralStatus.TRIAGED;
    }

    boolean supportIs(CaseFile file, EpisodeStatus status) {
        return episode(file).filter(episode -> episode.status() == status).isPresent();
    }

    boolean supportStarted(CaseFile file) {
        return episode(file).map(EpisodeView::startedOn).isPresent();
    }
}
