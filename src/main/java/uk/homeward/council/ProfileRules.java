package uk.homeward.council;

import uk.homeward.council.CouncilProfile.ResponseTimes;
import uk.homeward.council.CouncilProfile.ReviewRules;

/** What must hold between the figures that concern more than one capability. */
class ProfileRules {

    private final ProfileCheck check;
    private final ServiceRules services;

    ProfileRules(ProfileCheck check) {
        this.check = check;
        this.services = new ServiceRules(check);
    }

    void check(CouncilProfile profile) {
        check.unique("areas", profile.areas());
        check.unique(
                "commissioners",
                profile.commissioners().stream().map(Commissioner::code).toList());
        for (int i = 0; i < profile.services().size(); i++) {
            services.check("services[%d].".formatted(i), profile.services().get(i), profile);
        }
        check.unique(
                "services",
                profile.services().stream().map(ServiceDefinition::code).toList());
        ResponseTimes times = profile.responseTimes();
        check.require(
                times.urgentTriageHours() <= times.triageHours(),
                "responseTimes.urgentTriageHours",
                "is more than triageHours: what is urgent cannot wait longer than what is not");
        check.require(
                times.urgentResponseHours() <= times.responseHours(),
                "responseTimes.urgentResponseHours",
                "is more than responseHours: what is urgent cannot wait longer than what is not");
        check.require(
                profile.services().isEmpty() || profile.givesShortTermReview(),
                "shortTermReview",
                "is missing although there are services: give it as councils/demo.yaml does");
        if (profile.givesShortTermReview()) {
            checkReview(profile.shortTermReview());
        }
    }

    private void checkReview(ReviewRules review) {
        check.require(
                review.escalateDaysBeforeEnd() < review.leadDays(),
                "shortTermReview.escalateDaysBeforeEnd",
                "must be less than leadDays: a review cannot be late before it has come up");
    }
}
