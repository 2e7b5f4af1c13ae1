package uk.homeward.referral;

import java.time.Duration;
import uk.homeward.council.CouncilProfile.ResponseTimes;

/**
 * How long a request may wait, counted from its receipt in hours of the clock: at night and at weekends too.
 *
 * @param response until a step-up is confirmed
 */
record Deadlines(Duration triage, Duration response) {

    static Deadlines of(Request request, ResponseTimes times) {
        if (!request.urgent()) {
            return hours(times.triageHours(), times.responseHours());
        }
        // Out of the community an urgent request asks for a response: its triage cannot be due after that.
        int triage = request.source().isHospital()
                ? times.urgentTriageHours()
                : Math.min(times.urgentTriageHours(), times.urgentResponseHours());
        return hours(triage, times.urgentResponseHours());
    }

    private static Deadlines hours(int triage, int response) {
        return new Deadlines(Duration.ofHours(triage), Duration.ofHours(response));
    }
}
