package uk.homeward.pages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.community.ConnectionView;
import uk.homeward.entry.BridgingView;
import uk.homeward.entry.EntryView;
import uk.homeward.person.PersonSummary;
import uk.homeward.referral.ReferralStatus;
import uk.homeward.referral.ReferralView;
import uk.homeward.review.ReviewView;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.SupportAtHome;
import uk.homeward.shortterm.WeekSixRow;

/** All that Homeward holds of one life, from the referral on. */
public record CaseFile(
        ReferralView referral,
        PersonSummary person,
        @Nullable EntryView entry,
        @Nullable EpisodeView episode,
        @Nullable ReviewView review,
        @Nullable SupportAtHome atHome,
        @Nullable ConnectionView connection,
        @Nullable BridgingView bridging,
        LocalDate today) {
    public String reference() {
        return referral.reference();
    }

    public @Nullable WeekSixRow standing() {
        return episode == null || episode.startedOn() == null ? null : new WeekSixRow(episode, review, today);
    }

    /** True for TRIAGED and RECEIVED: the referral still has something ahead of it. */
    boolean open() {
        return referral.status() == ReferralStatus.RECEIVED || referral.status() == ReferralStatus.TRIAGED;
    }

    boolean supportIs(EpisodeStatus status) {
        return episode != null && episode.status() == status;
    }

    boolean supportStarted() {
        return episode != null && episode.startedOn() != null;
    }
}
