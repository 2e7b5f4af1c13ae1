package uk.homeward.referral;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.EntryRoute;

/** Where a referral goes: exactly one of these. The outcome is the Client Level Data {@code Event_Outcome} of the request. */
public enum Destination {
    STEP_DOWN(EntryRoute.STEP_DOWN, "Progress to reablement/ST-Max"),
    STEP_UP(EntryRoute.STEP_UP, "Progress to reablement/ST-Max"),
    /** Added to the short-term service that the person already has. */
    LIVE_SERVICE(null, "Continuation of support or services"),
    /** Not eligible for support, but lonely: volunteers (COV-16). */
    COMMUNITY_CONNECTION(null, "NFA: Information and advice or signposting"),
    /** Straight to an assessment of long-term needs, where no short-term service would help first. */
    LONG_TERM_ASSESSMENT(null, "Progress to assessment, review or reassessment"),
    INFORMATION_AND_ADVICE(null, "NFA: Information and advice or signposting"),
    ANOTHER_COUNCIL_SERVICE(null, "NFA: Referral to other service within the local authority"),
    NHS_SERVICE(null, "NFA: Referral to NHS services or NHS funded social care"),
    SUPPORT_DECLINED(null, "NFA: Support declined");

    private final @Nullable EntryRoute route;
    private final String cldOutcome;

    Destination(@Nullable EntryRoute route, String cldOutcome) {
        this.route = route;
        this.cldOutcome = cldOutcome;
    }

    /** The way into a short-term service, or none. */
    public @Nullable EntryRoute route() {
        return route;
    }

    /** Whether the referral lives on after triage. */
    boolean goesOn() {
        return route != null || this == COMMUNITY_CONNECTION;
    }

    /** Where a referral ends with nothing of the council's own. */
    public static Set<Destination> withoutSupport() {
        return EnumSet.of(INFORMATION_AND_ADVICE, ANOTHER_COUNCIL_SERVICE, NHS_SERVICE, SUPPORT_DECLINED);
    }

    public String cldOutcome() {
        return cldOutcome;
    }
}
