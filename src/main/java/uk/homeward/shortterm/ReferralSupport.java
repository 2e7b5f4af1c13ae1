package uk.homeward.shortterm;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.referral.ReferralFact.ReferralConcluded;
import uk.homeward.referral.ReferralFact.ReferralWithdrawn;
import uk.homeward.referral.SupportLookup;

/** What a referral means for the support it led to, and the other way round. */
@Component
class ReferralSupport implements SupportLookup {

    private final EpisodeLookup episodes;
    private final EndingService endings;

    ReferralSupport(EpisodeLookup episodes, EndingService endings) {
        this.episodes = episodes;
        this.endings = endings;
    }

    @Override
    public Optional<LiveService> liveServiceOf(String personReference) {
        return episodes.liveEpisodeOf(personReference)
                .map(episode -> new LiveService(episode.service(), episode.serviceName()));
    }

    @Override
    public SupportState stateFor(String referralReference) {
        return episodes.ofReferral(referralReference)
                .filter(episode -> !episode.leftBehind())
                .map(episode -> episode.status() == EpisodeStatus.ACCEPTED ? SupportState.ACCEPTED : SupportState.BEGUN)
                .orElse(SupportState.NONE);
    }

    @Override
    public boolean hasBegun(String referralReference) {
        return episodes.ofReferral(referralReference)
                .map(EpisodeView::startedOn)
                .isPresent();
    }

    /** First the service, so that its life ends with an outcome; then whatever still waits for the referral. */
    @EventListener
    @Order(0)
    void on(ReferralWithdrawn fact) {
        episodes.ofReferral(fact.reference())
                .filter(episode -> episode.status() == EpisodeStatus.ACCEPTED)
                .ifPresent(episode -> endings.endEarly(episode.reference(), EarlyEnding.beforeTheStart(fact.reason())));
    }

    @EventListener
    void on(ReferralConcluded fact) {
        endings.recordCldOutcome(fact.reference(), fact.cldOutcome());
    }
}
