package uk.homeward.referral;

import org.jspecify.annotations.Nullable;
import uk.homeward.council.EntryRoute;

/** {@code Request_Route_of_Access} of the Client Level Data return, as far as these referrals use it. */
enum RouteOfAccess {
    DISCHARGE_FROM_HOSPITAL("Discharge from Hospital"),
    DIVERSION_FROM_HOSPITAL("Diversion from Hospital Services"),
    COMMUNITY("Community / Other route");

    private final String cldValue;

    RouteOfAccess(String cldValue) {
        this.cldValue = cldValue;
    }

    /** The way in that was agreed says more than who asked; until then who asked is all that is known. */
    static RouteOfAccess of(ReferralSource source, @Nullable EntryRoute agreed) {
        if (agreed == EntryRoute.STEP_UP) {
            return DIVERSION_FROM_HOSPITAL;
        }
        return agreed == EntryRoute.STEP_DOWN || source.isHospital() ? DISCHARGE_FROM_HOSPITAL : COMMUNITY;
    }

    String cldValue() {
        return cldValue;
    }
}
