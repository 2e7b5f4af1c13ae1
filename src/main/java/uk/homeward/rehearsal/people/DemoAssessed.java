package uk.homeward.rehearsal.people;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.homeward.assessment.AssessmentSource;
import uk.homeward.assessment.Need;
import uk.homeward.person.PersonDetails;

/**
 * Somebody who does not exist, and whose long-term needs are being assessed.
 *
 * @param daysAgo when it was asked for
 * @param needs that were talked about on the day after; none where nobody has come yet
 * @param networkHours one-to-one hours a week with which a community service began to help; nothing where none does
 */
record DemoAssessed(
        PersonDetails details,
        int daysAgo,
        AssessmentSource source,
        String why,
        List<Need> needs,
        @Nullable BigDecimal networkHours) {

    DemoAssessed {
        needs = Objects.requireNonNullElse(needs, List.of());
    }

    String name() {
        return details.givenName() + " " + details.familyName();
    }
}
