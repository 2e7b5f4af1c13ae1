package uk.homeward.rehearsal.people;

import java.math.BigDecimal;
import java.util.List;
import uk.homeward.person.PersonDetails;
import uk.homeward.referral.EnablementTrigger;
import uk.homeward.referral.ReferralSource;

/**
 * Somebody who does not exist, and what they came for.
 *
 * @param story how far their life has gone
 */
record DemoPerson(
        DemoStory story,
        ReferralSource source,
        EnablementTrigger trigger,
        boolean urgent,
        String situation,
        BigDecimal hoursPerWeek,
        List<Goal> goals,
        PersonDetails details) {

    /** @param latest the score that they have reached by now */
    record Goal(String goal, int entry, int latest) {}

    String name() {
        return details.givenName() + " " + details.familyName();
    }
}
