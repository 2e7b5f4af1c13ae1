package uk.homeward.shortterm;

import uk.homeward.refusal.Refusal;
import uk.homeward.review.ReviewMeeting;
import uk.homeward.review.ReviewMeeting.Place;

/** What has to be on record before a review can say what follows a service. */
final class SequelCheck {
    private SequelCheck() {}

    static Sequel prepared(ReviewMeeting meeting, ShortTermFindings findings) {
        Sequel sequel = findings.follows();
        // KEN-19: needs of the long term are assessed at home.
        if (sequel == Sequel.LONG_TERM_ASSESSMENT
                && meeting.place() != Place.AT_HOME
                && meeting.placeReason() == null) {
            throw new Refusal(
                    "placeReason",
                    "Long-term needs are assessed at home. Say why this review was held elsewhere, or hold it at home.");
        }
        // KEN-17: what was learnt here is the beginning of the plan of care at home.
        if ((sequel.isLongTerm() || sequel == Sequel.LONG_TERM_ASSESSMENT) && findings.planOfCare() == null) {
            throw new Refusal(
                    "planOfCare", "Care goes on. Say what this service contributes to the plan of care at home.");
        }
        return sequel;
    }
}
