package uk.homeward.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.homeward.community.CommunityService;
import uk.homeward.entry.BridgingService;
import uk.homeward.person.PersonService;
import uk.homeward.provision.ProvisionService;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralView;
import uk.homeward.review.ReviewService;
import uk.homeward.shortterm.EpisodeService;

class PanelPartsTests {
    private static final OpenTasks.Task TRIAGE =
            new OpenTasks.Task("1", "userTask_triageReferral", "Triage referral", "REF-000001");

    private final ReferralService referrals = mock(ReferralService.class);
    private final PersonService people = mock(PersonService.class);
    private final EpisodeService episodes = mock(EpisodeService.class);
    private final PanelParts parts = new PanelParts(
            referrals,
            people,
            episodes,
            mock(ProvisionService.class),
            mock(ReviewService.class),
            mock(CommunityService.class),
            mock(BridgingService.class),
            Clock.systemUTC());

    @Test
    void aProblemWithOnePartLeavesTheOthers() {
        ReferralView referral = mock(ReferralView.class);
        when(referral.personReference()).thenReturn("PER-000001");
        when(referrals.find("REF-000001")).thenReturn(referral);
        when(people.find("PER-000001")).thenThrow(new IllegalStateException("broken"));
        when(episodes.ofReferral(any())).thenReturn(Optional.empty());
        when(episodes.liveEpisodeOf(any())).thenThrow(new IllegalStateException("broken"));

        Panel panel = parts.of(TRIAGE, "REF-000001");

        assertThat(panel.referral()).isEqualTo(referral);
        assertThat(panel.person()).isNull();
        assertThat(panel.missing()).containsExactly("the person’s details", "any live service");
    }

    @Test
    void nothingAtAllIsStillAPanel() {
        when(referrals.find(any())).thenThrow(new IllegalStateException("broken"));
        when(episodes.ofReferral(any())).thenThrow(new IllegalStateException("broken"));

        Panel panel = parts.of(TRIAGE, "REF-000001");

        assertThat(panel.missing()).containsExactly("the referral", "the service");
    }
}
