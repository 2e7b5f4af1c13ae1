package uk.homeward.referral;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.homeward.referral.SupportLookup.LiveService;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** What happens when a person who already has a live short-term service is referred to another: one of three choices. */
public enum LiveServiceChoice {
    /** Keep the live service and add this referral to it. */
    KEEP_LIVE_SERVICE,
    /** End the live service the day before the new one starts, so that there is no gap. */
    REPLACE_LIVE_SERVICE,
    /** Close this referral: the live service already answers it. */
    CLOSE_REFERRAL;

    /** One live short-term service a person: whoever has one gets one of three choices. */
    static @Nullable LiveServiceChoice of(Optional<LiveService> live, @Nullable LiveServiceChoice chosen) {
        if (live.isPresent()) {
            return Wording.answered(
                    "liveServiceChoice",
                    chosen,
                    "The person already has a live short-term service, %s. Choose to keep it, to replace it, or to close this referral."
                            .formatted(live.get().name()));
        }
        // A service that ended meanwhile needs no replacing.
        if (chosen == null || chosen == LiveServiceChoice.REPLACE_LIVE_SERVICE) {
            return null;
        }
        throw new Refusal(
                "liveServiceChoice",
                "The person has no live short-term service to keep. Choose the service that is to accept them.");
    }
}
