package uk.homeward.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.homeward.community.ConnectionView;
import uk.homeward.community.OfferPlaces;
import uk.homeward.entry.BridgingView;
import uk.homeward.person.PersonSummary;
import uk.homeward.provision.ProvisionView;
import uk.homeward.referral.ReferralView;
import uk.homeward.review.ReviewView;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.EpisodeView.WeekView;
import uk.homeward.shortterm.SupportAtHome;
import uk.homeward.shortterm.SupportAtHome.ConcernView;

/**
 * The case as it stands beside a form. A part that could not be read is absent and named in {@code missing}.
 *
 * @param step id of the step that the form belongs to
 * @param place looked at only where a spot purchase is to be authorised
 * @param liveEpisode the service that the person already has, looked for at triage only
 * @param offers what volunteers offer and its free places, looked for where somebody is connected
 */
public record Panel(
        String step,
        @Nullable ReferralView referral,
        @Nullable PersonSummary person,
        @Nullable EpisodeView episode,
        @Nullable EpisodeView liveEpisode,
        @Nullable ReviewView review,
        @Nullable SupportAtHome atHome,
        @Nullable ProvisionView place,
        @Nullable ConnectionView connection,
        List<OfferPlaces> offers,
        @Nullable BridgingView bridging,
        Set<String> missing,
        LocalDate today) {
    static final String SPOT_PURCHASE = "userTask_authoriseSpotPurchase";
    static final String TRIAGE = "userTask_triageReferral";
    static final String CONNECT = "userTask_connectToCommunity";
    private static final Set<String> BEFORE_SUPPORT = Set.of(
            TRIAGE,
            "userTask_confirmDischarge",
            "userTask_confirmStepUp",
            CONNECT,
            "userTask_reviewConnection",
            "userTask_arrangeBridgingCare",
            "userTask_endBridgingCare");
    private static final Set<String> DURING_SUPPORT = Set.of(
            "userTask_reviewProgress",
            "userTask_respondToConcern",
            "userTask_conductReview",
            "userTask_approveExtension");

    public boolean triage() {
        return TRIAGE.equals(step);
    }

    public boolean asksForBridging() {
        return step.endsWith("BridgingCare");
    }

    public boolean beforeSupport() {
        return BEFORE_SUPPORT.contains(step);
    }

    public boolean duringSupport() {
        return isDuringSupport(step);
    }

    static boolean isDuringSupport(String step) {
        return DURING_SUPPORT.contains(step);
    }

    /** The findings of the review are what a manager decides an extension by. */
    public boolean showsFindings() {
        return "userTask_approveExtension".equals(step) && review != null && review.findings() != null;
    }

    public @Nullable WeekView lastWeek() {
        List<WeekView> weeks = episode == null ? List.of() : episode.weeks();
        return weeks.isEmpty() ? null : weeks.get(weeks.size() - 1);
    }

    /** The newest first in the record, so that the first is the one that is worked on. */
    public @Nullable ConcernView lastConcern() {
        return atHome == null || atHome.concerns().isEmpty()
                ? null
                : atHome.concerns().get(0);
    }
}
