package uk.homeward.shortterm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import uk.homeward.referral.ReferralFact.ReferralConcluded;
import uk.homeward.referral.ReferralFact.ReferralWithdrawn;
import uk.homeward.referral.SupportLookup.SupportState;

class ReferralSupportTests {

    private static final String REFERRAL = "REF-000001";
    private static final String EPISODE = "EPI-000001";

    private final EpisodeLookup episodes = mock();
    private final EndingService endings = mock();
    private final ReferralSupport support = new ReferralSupport(episodes, endings);

    @Test
    void aReferralThatLedToNoServiceHasNoSupport() {
        given(episodes.ofReferral(REFERRAL)).willReturn(Optional.empty());

        assertThat(support.stateFor(REFERRAL)).isEqualTo(SupportState.NONE);
    }

    @Test
    void aWithdrawalEndsTheServiceThatHadAccepted() {
        episode(EpisodeStatus.ACCEPTED);

        support.on(new ReferralWithdrawn(REFERRAL, "The family will help."));

        assertThat(support.stateFor(REFERRAL)).isEqualTo(SupportState.ACCEPTED);
        then(endings).should().endEarly(EPISODE, EarlyEnding.beforeTheStart("The family will help."));
    }

    /** Otherwise the way in would be cancelled first, and the life would end with that instead of the end of its service. */
    @Test
    void aWithdrawalReachesTheServiceBeforeWhoeverWaitsForTheReferral() throws NoSuchMethodException {
        var listener = ReferralSupport.class.getDeclaredMethod("on", ReferralWithdrawn.class);

        assertThat(listener.getAnnotation(Order.class).value()).isLessThan(Ordered.LOWEST_PRECEDENCE);
    }

    @ParameterizedTest
    @EnumSource(names = "ACCEPTED", mode = EnumSource.Mode.EXCLUDE)
    void supportThatHasBegunIsNotEndedByAWithdrawal(EpisodeStatus status) {
        episode(status);

        support.on(new ReferralWithdrawn(REFERRAL, "The family will help."));

        assertThat(support.stateFor(REFERRAL)).isEqualTo(SupportState.BEGUN);
        then(endings).should(never()).endEarly(any(), any());
    }

    @Test
    void theOutcomeOfTheReferralIsKeptOnItsService() {
        support.on(new ReferralConcluded(REFERRAL, "NFA: Support ended as planned"));

        then(endings).should().recordCldOutcome(REFERRAL, "NFA: Support ended as planned");
    }

    private void episode(EpisodeStatus status) {
        EpisodeView episode = mock();
        given(episode.reference()).willReturn(EPISODE);
        given(episode.status()).willReturn(status);
        given(episodes.ofReferral(REFERRAL)).willReturn(Optional.of(episode));
    }

    @Test
    void supportHasBegunOnceSomebodyCameAndALiveServiceIsNamed() {
        EpisodeHouse house = ServiceExamples.home().house();
        ReferralSupport real = new ReferralSupport(house.lookup, house.endings);
        assertThat(real.liveServiceOf(EpisodeHouse.PERSON)).isEmpty();

        String reference = house.open("HOME");
        assertThat(real.hasBegun(REFERRAL)).isFalse();
        assertThat(real.liveServiceOf(EpisodeHouse.PERSON)).get().satisfies(live -> assertThat(live.code())
                .isEqualTo("HOME"));
        house.start(reference, null);

        assertThat(real.hasBegun(REFERRAL)).isTrue();
        assertThat(real.hasBegun("REF-000002")).isFalse();
    }

    /** A death had cancelled it by mistake: the referral looks for support anew. */
    @Test
    void whatWasLeftBehindIsNoSupportOfTheReferral() {
        EpisodeHouse house = ServiceExamples.home().house();
        ReferralSupport real = new ReferralSupport(house.lookup, house.endings);
        house.open("HOME");
        house.die(EpisodeHouse.on(0));
        assertThat(real.stateFor(REFERRAL)).isEqualTo(SupportState.BEGUN);

        house.withdrawDeath(false);

        assertThat(real.stateFor(REFERRAL)).isEqualTo(SupportState.NONE);
    }
}
