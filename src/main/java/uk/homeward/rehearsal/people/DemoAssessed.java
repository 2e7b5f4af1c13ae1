package uk.homeward.rehearsal.people;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.homeward.assessment.AssessmentSource;
import uk.homeward.assessment.Need;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.person.PersonDetails;
import uk.homeward.supportplan.VisitTyped;

/**
 * Somebody who does not exist, on the way to long-term care or in it, and what has happened since it was asked for.
 *
 * @param daysAgo when it was asked for
 * @param needs that were talked about
 * @param networkHours one-to-one hours a week with which a community service began to help; nothing where none does
 * @param visits of the plan that the council writes with the person
 * @param begins the first steps, told once for several people
 */
record DemoAssessed(
        PersonDetails details,
        int daysAgo,
        AssessmentSource source,
        String why,
        List<Need> needs,
        @Nullable BigDecimal networkHours,
        List<VisitTyped> visits,
        List<List<DemoStep>> begins,
        List<DemoStep> steps) {

    DemoAssessed {
        needs = Objects.requireNonNullElse(needs, List.of());
        visits = Objects.requireNonNullElse(visits, List.of());
        begins = Objects.requireNonNullElse(begins, List.of());
        steps = Objects.requireNonNullElse(steps, List.of());
    }

    String name() {
        return details.givenName() + " " + details.familyName();
    }

    List<DemoStep> life() {
        return Stream.concat(begins.stream().flatMap(List::stream), steps.stream())
                .toList();
    }

    /** No range of CHI numbers is kept free of real people. */
    PersonDetails detailsIn(Jurisdiction jurisdiction) {
        return jurisdiction == Jurisdiction.SCOTLAND
                ? new PersonDetails(
                        null,
                        details.givenName(),
                        details.familyName(),
                        details.dateOfBirth(),
                        details.address(),
                        details.postcode(),
                        details.telephone(),
                        details.ethnicity(),
                        details.communicationNeeds(),
                        details.preferredLanguage(),
                        details.representative(),
                        details.unpaidCarerName(),
                        details.interpreter(),
                        details.somebodyElse())
                : details;
    }
}
